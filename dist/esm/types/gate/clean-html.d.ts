import type { HeldFinder } from './held-addresses.js';
/** Creates what marks the held elements of a piece of markup, before a parser sees it. */
export declare const createCleaner: ({ find, clean }: Pick<HeldFinder, 'find' | 'clean'>) => (html: string) => string;
