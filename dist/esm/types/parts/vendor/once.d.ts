import type { Inside } from '../../inside.js';
import type { Entry } from './verdicts.js';
/**
 * Ends what was loaded once where a later answer says no to it: a no is a later word than "load once". A yes at another
 * placeholder says nothing of what plays here. Returns what is to be called with each answer, before anything follows from it.
 */
export declare function createOnceEnd({ store, config }: Pick<Inside, 'store' | 'config'>, entries: readonly Entry[]): () => void;
