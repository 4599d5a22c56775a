import type { TrackCall } from '../types.js';
/** Makes what looks whether the page shows the results of a search on the site, and reports each one once. */
export declare function createSearches(names: readonly string[], report: (call: TrackCall) => void): () => void;
