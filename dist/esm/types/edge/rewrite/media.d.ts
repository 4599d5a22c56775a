import type { Member } from './regions.js';
import type { Tools } from './tools.js';
/**
 * Holds a video or audio element together with its sources: it does not look at a source again whose address came
 * later (HTML, "the source element"), so only the release of the whole makes it play.
 */
export declare function holdMedia({ hold }: Tools, { tag, how }: Member, members: readonly Member[]): void;
