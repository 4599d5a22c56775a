import { createPolicy, readOurs, writePolicy } from '../../gate/policy.js';
import type { Inside } from '../../inside.js';
import type { Service } from '../../types.js';

/** The hosts that the policy of the page's answer lets in anyway (edge/page-headers.ts), or `undefined`: it has none of ours. */
function readServedHosts(): string[] | undefined {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const note = page?.serverTiming?.find(({ name }) => name === 'consentgate');
  return note?.description.split(' ').filter(Boolean);
}

/**
 * After a withdrawal, in a page that a policy closes: puts a narrower one on top (CSP 3 lets a page only tighten its
 * policy), so that the browser itself holds what was let in until now, and what no script can hold: `import()`, natives
 * that were captured early, locations of frames.
 */
export function tightenPolicy({ config, raw }: Pick<Inside, 'config' | 'raw'>, granted: readonly Service[]): void {
  const served = config.block === 'strict' ? [] : readServedHosts();
  if (served) writePolicy(createPolicy([...served, ...config.allow, ...readOurs(raw)], granted));
}
