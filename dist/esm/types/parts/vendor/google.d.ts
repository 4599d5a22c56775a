import type { Inside } from '../../inside.js';
/**
 * Takes over from the core to tell Google of answers: the core knows categories, and a service that was decided otherwise would
 * hear that of its category for a moment, in which a tag that is at work sends what it has kept. Returns what tells of an answer, or a
 * signal, that Google does not know.
 */
export declare function takeOverGoogle(inside: Inside): () => void;
/** Has Google told by service from the first answer on, ahead of what the guard lets go, where the site names such services. */
export declare function tellByService(inside: Inside): void;
