import type { Decision, Decisions } from '../types.js';

/**
 * The decisions as Google is to hear them: Consent Mode has keys for categories only, so where the site names services of Google's,
 * what was decided of these stands for their category. Of several that share keys, one grant is enough.
 */
export function readForGoogle(decisions: Decisions): Decisions {
  const read = (category: string, ids: RegExp): Decision => {
    const own = Object.keys(decisions).flatMap((id) => (ids.test(id) ? (decisions[id] as Decision) : []));
    return own.find(({ choice }) => choice === 'granted') ?? own[0] ?? (decisions[category] as Decision);
  };
  return {
    ...decisions,
    analytics: read('analytics', /^google-an/),
    marketing: read('marketing', /^google-(ads|rem)/),
  };
}
