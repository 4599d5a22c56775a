import type { BeaconMoreHost } from '../beacon/more.js';
import { type BeaconConfig, beaconOptions } from '../config/options.js';
import { parseTable, toList } from '../config/parse.js';
import type { Inside } from '../inside.js';
import type { BeaconMore } from '../types.js';
import { isUtmGranted, readBeaconLevel } from './beacon-level.js';

/** Starts the half of the statistics that only some sites ask for. */
export function mountBeaconMorePart(mount: (host: BeaconMoreHost) => BeaconMore, inside: Inside): BeaconMore {
  const { raw, signal, made, subscribe } = inside;
  const config = parseTable(beaconOptions, raw) as unknown as BeaconConfig;
  const level = () => readBeaconLevel(inside);
  const more = mount({
    config,
    searchParams: toList(config.searchParams) as string[],
    cookieDomain: `${raw.cookieDomain ?? ''}`,
    signal,
    level,
    isUtmGranted: () => level() > 1 && isUtmGranted(inside),
    track: (call) => made.beacon?.track(call),
  });
  subscribe(more.update);
  return more;
}
