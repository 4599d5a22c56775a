import type { StartTag } from '../../edge/rewrite/scanner.js';
/** Name of the other consent tool that a script with this address loads. */
export declare const findLoader: (address: string) => string | undefined;
/** Name of the other consent tool that a tag is marked for. */
export declare const findForeignMark: (tag: StartTag) => string | undefined;
