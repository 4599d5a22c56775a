import type { CoreConfig } from '../config/options.js';
import { toList } from '../config/parse.js';
import type { Decisions } from '../types.js';

/** Which category stands behind Google's keys (Consent Mode v2). */
const keys = [
  ['marketing', 'ad_storage ad_user_data ad_personalization'],
  ['analytics', 'analytics_storage'],
  ['functional', 'functionality_storage personalization_storage'],
] as const;

/** How the site wants Google to be told. */
type Manner = Pick<CoreConfig, 'consentModeRegion' | 'consentModeWait' | 'adsDataRedaction' | 'urlPassthrough'>;

/** The queue of Google's tags. */
export const readDataLayer = (): unknown[] => ((window as { dataLayer?: unknown[] }).dataLayer ??= []);

/** Says something to Google's tags, which only understand an Arguments object, never an array. */
export const tellGoogle = function (..._: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: as above
  readDataLayer().push(arguments);
};

/**
 * Tells Google's tags through `dataLayer`, whether they are there already or come later: `default` on every
 * page before any tag, `update` before a released tag runs; only the default has a manner. A key without its category
 * stays denied.
 */
export function tellConsentMode(
  command: 'default' | 'update',
  decisions: Partial<Decisions>,
  manner: Partial<Manner>,
): void {
  const isDefault = command === 'default';
  const state: Record<string, unknown> = {
    // What is necessary waits for nobody.
    security_storage: 'granted',
    ...(isDefault && {
      wait_for_update: +(manner.consentModeWait as string),
      ...(manner.consentModeRegion && { region: toList(manner.consentModeRegion) }),
    }),
  };
  for (const [id, names] of keys) {
    for (const key of names.split(' '))
      state[key] = !isDefault && decisions[id]?.choice === 'granted' ? 'granted' : 'denied';
  }
  tellGoogle('consent', command, state);
  if (isDefault && manner.adsDataRedaction === 'on') tellGoogle('set', 'ads_data_redaction', true);
  if (isDefault && manner.urlPassthrough === 'on') tellGoogle('set', 'url_passthrough', true);
}
