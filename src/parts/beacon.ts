import type { Inside } from '../inside.js';
import type { Beacon, BeaconLevel, MountBeacon } from '../types.js';
import { readConfig } from './config.js';

/** Starts the first-party statistics at the level that the visitor's decisions allow. */
export function mountBeaconPart(mount: MountBeacon, inside: Inside): Beacon {
  const { api, store, signal, subscribe } = inside;
  const config = readConfig(inside);
  const beacon = mount({
    url: config.beacon,
    siteId: config.siteId,
    subscribe,
    level(): BeaconLevel {
      const choice = api.decisions().analytics?.choice ?? 'undecided';
      // SIGNALS.md section 0: off under DNT always, whatever was granted.
      if (store.signals().dnt || choice === 'denied') return 'off';
      if (choice === 'granted') return 'full';
      return config.beaconMode === 'cookieless' ? 'cookieless' : 'off';
    },
  });
  signal.addEventListener('abort', beacon.destroy);
  return beacon;
}
