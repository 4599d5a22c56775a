import type { Inside } from '../../inside.js';
/**
 * Makes what loads the page afresh where the site wants that, which ends what cannot be stopped: when what was stored has been
 * `erased`, and when the record of the withdrawal has left, which would go with the page. Not where the answer would be lost,
 * nor while it is not known yet of all what to erase (`isOpen`): whoever learns that asks again.
 */
export declare function createReload(inside: Inside, isOpen: () => boolean): (erased?: Promise<unknown>) => void;
