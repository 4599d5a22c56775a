import type { RawTag } from './raw-tags.js';
import type { Site } from './site.js';
/**
 * Is it code that no script can stop (docs/leaks.md, `dynamic-import`, `speculation-document`, `frame-sandboxed`)? An address
 * that only shows when the code runs, any in a handler, rules over all links, and in Chromium a document of another origin.
 */
export declare function isBeyondGuard({ tag, url }: RawTag, code: string): boolean;
/** Does no browser ask for it before the guard has it (docs/leaks.md, columns `guard` and `strict`)? */
export declare function isHeldInTime({ tag }: RawTag, { isStrict }: Site): boolean;
