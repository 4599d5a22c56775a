import type { RawOptions } from '../config/parse.js';
import type { Sources } from './sources.js';
/**
 * Where the page's options say that our own files are and that statistics and receipts go: they need no consent, as in the
 * page, and are let in for that alone. A Matomo that gets our statistics has a script as well, and that one waits.
 */
export declare function readOurs({ base, theme, beacon, receipts }: RawOptions): Sources;
