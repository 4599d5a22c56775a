import type { BeaconConfig } from '../config/options.js';
import type { BeaconLevel, BeaconMore, TrackCall } from '../types.js';
import { watchContent } from './content.js';
import { quietly } from './listen.js';
import { watchErrors } from './page-errors.js';
import { createSearches } from './searches.js';
import { createUtm } from './utm.js';
import { createUtmCookie } from './utm-cookie.js';
import { createUtmForms } from './utm-forms.js';

/** What the rarer half of the statistics is given. */
export interface BeaconMoreHost {
  readonly config: BeaconConfig;
  readonly searchParams: readonly string[];
  readonly cookieDomain: string;
  readonly signal: AbortSignal;
  level(): BeaconLevel;
  /** May the campaign be remembered? */
  isUtmGranted(): boolean;
  track(call: TrackCall): void;
}

/** Starts what the site has asked for: campaign, content, errors, searches. */
export function mountBeaconMore(host: BeaconMoreHost): BeaconMore {
  const { config, signal, track } = host;
  const cookie = createUtmCookie({ name: config.utmCookie, days: +config.utmDays, domain: host.cookieDomain });
  const utm =
    config.utm !== 'off' &&
    createUtm(config.utm, cookie, config.utmForms ? createUtmForms(config.utmForms, signal) : () => {});
  const tellSearch = createSearches(host.searchParams, track);
  if (config.trackContent === 'on') watchContent(signal, quietly(track));
  if (config.trackErrors === 'on') watchErrors(signal, quietly(track));
  return {
    update: quietly(() => {
      if (utm) utm.update(host.isUtmGranted());
      if (host.level()) tellSearch();
    }),
    attribute: (goal) => (utm ? utm.attribute(goal) : goal),
  };
}
