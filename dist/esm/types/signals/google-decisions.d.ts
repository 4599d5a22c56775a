import type { Decisions } from '../types.js';
/**
 * The decisions as Google is to hear them: Consent Mode has keys for categories only, so where the site names services of Google's,
 * what was decided of these stands for their category. Of several that share keys, one grant is enough.
 */
export declare function readForGoogle(decisions: Decisions): Decisions;
