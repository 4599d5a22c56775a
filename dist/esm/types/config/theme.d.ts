import type { RawOptions } from './parse.js';
/**
 * Leaves out a theme of ours that is named where nobody knows the folder of our files, on npm: it would be asked for beside the
 * page, and not be found. Says so in the console; the interface looks as it does without.
 */
export declare function leaveTheme(raw: RawOptions): RawOptions;
