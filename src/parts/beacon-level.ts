import type { Inside } from '../inside.js';
import type { BeaconLevel } from '../types.js';

/** How much the statistics may say now. */
export function readBeaconLevel({ api, store, signal, raw }: Inside): BeaconLevel {
  // SIGNALS.md section 0: off under DNT always, whatever was granted.
  if (signal.aborted || store.signals().dnt || api.has('!analytics')) return 0;
  return api.has('analytics') ? 2 : raw.beaconMode === 'consent' ? 0 : 1;
}
