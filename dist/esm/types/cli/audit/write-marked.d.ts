import type { RawTag } from './raw-tags.js';
/** Says how a raw tag is written when it is marked. */
export declare function writeMarked({ tag, mark, services }: RawTag): string;
