import type { Inside } from '../inside.js';
/**
 * Takes over from the core to tell Google of answers: the core knows categories, and a service that was decided otherwise would
 * hear that of its category for a moment, in which a tag that is at work sends what it has kept. Returns what tells of the next.
 */
export declare function takeOverGoogle({ config, store }: Pick<Inside, 'config' | 'store'>): () => void;
