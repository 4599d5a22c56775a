import type { TrackCall } from '../types.js';

/** Makes what looks whether the page shows the results of a search on the site, and reports each one once. */
export function createSearches(names: readonly string[], report: (call: TrackCall) => void): () => void {
  let last = '';
  return () => {
    const query = new URLSearchParams(location.search);
    const keyword = names.map((name) => query.get(name)).find(Boolean) ?? '';
    const place = keyword && location.pathname + keyword;
    if (place && place !== last) report(['search', [keyword]]);
    last = place;
  };
}
