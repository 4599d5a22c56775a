import type { Inside } from '../inside.js';
import type { OptOutHost, OptOutSwitch } from '../types.js';
import { readBeaconLevel } from './beacon-level.js';

/** Draws the opt-out switch of a privacy statement. */
export function mountOptOutPart(mount: (host: OptOutHost) => OptOutSwitch, inside: Inside): OptOutSwitch {
  const { api, config, signal, store, subscribe } = inside;
  if (!store.subjects.analytics) {
    // Nothing could be recorded about it; what the site has written there stays.
    console.error('consentgate: data-consentgate="opt-out" needs the category "analytics"');
    return { look() {} };
  }
  return mount({
    consent: api,
    nonce: config.nonce,
    signal,
    signals: store.signals,
    subscribe,
    isCounted: () => (config.beacon ? readBeaconLevel(inside) > 0 : api.has('analytics') && !store.signals().dnt),
  });
}
