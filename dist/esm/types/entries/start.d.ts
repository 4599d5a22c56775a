import { type RawOptions } from '../config/parse.js';
/** Starts consentgate in the page of our script tag; `fixed` is what the bundle does not leave to the page. */
export declare function start(fixed?: RawOptions): unknown;
