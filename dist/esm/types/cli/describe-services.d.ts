import { type RawOptions } from '../config/parse.js';
/**
 * Writes what the guard must know of services into the configuration, so that the parser need not wait for the file that
 * has it for all. Services that we load stay ids: their stand-ins come with that file.
 */
export declare function describeServices(options: RawOptions): RawOptions;
/** Is there a service, written with its hosts, whose global or whose data layer the page may use while its script is held? */
export declare const hasGlobals: ({ services }: RawOptions) => boolean;
