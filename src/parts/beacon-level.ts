import type { Inside } from '../inside.js';
import type { BeaconLevel } from '../types.js';

/** How much the statistics may say now. */
export function readBeaconLevel({ api, store, signal, raw }: Inside): BeaconLevel {
  // Off under DNT always, whatever was granted (README, "DNT and GPC").
  if (signal.aborted || store.signals().dnt || api.has('!analytics')) return 0;
  return api.has('analytics') ? 2 : raw.beaconMode === 'consent' ? 0 : 1;
}

/** May the campaign be remembered? Its cookie may have a switch of its own in the settings. */
export function isUtmGranted({ api }: Inside): boolean {
  return api.has('analytics') && !api.has('!own-utm-cookie');
}
