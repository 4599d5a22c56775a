import { type RawOptions } from '../config/parse.js';
import type { Setup } from '../inside.js';
import type { ConsentGate } from '../types.js';
/** What the page of our script tag says; how other files come is left to who starts. */
export type PageSetup = Omit<Setup, 'load'>;
/** Puts into the page of our script tag what `create` makes of it; `fixed` is what the bundle does not leave to the page. */
export declare function startInPage(create: (setup: PageSetup) => ConsentGate, fixed?: RawOptions): unknown;
