import type { Inside } from '../inside.js';
/** Explains in the console what of the options is not understood. The sentences are kept out of the visitor's download. */
export declare function mountProblems({ config, raw, store }: Inside): object;
