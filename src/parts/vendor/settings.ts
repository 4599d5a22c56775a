import { toCamelCase } from '../../config/names.js';
import type { RawOptions } from '../../config/parse.js';
import { isFilledIn } from '../../services/settings.js';
import type { Settings } from '../../signals/vendor-calls.js';
import type { Service } from '../../types.js';

/** The address of a folder, however it was written: with a file of it, or as it stands in the bar of a browser. */
const toFolder = (address: string) =>
  `${address
    .replace(/[?#].*/, '')
    .replace(/(^|[^/]\/)[^/]+\.(php|js)$/, '$1')
    .replace(/\/$/, '')}/`;

/** Reads what the site says of a service: `data-matomo-site-id` of our tag, or the fields of its object in JSON. */
export function readSettings(service: Service, raw: RawOptions): Settings {
  const settings: Record<string, unknown> = {};
  const prefix = toCamelCase(service.id);
  for (const name in raw) {
    const rest = name.slice(prefix.length);
    if (name.startsWith(prefix) && /^[A-Z]/.test(rest))
      settings[rest.charAt(0).toLowerCase() + rest.slice(1)] = raw[name];
  }
  for (const [name, value] of Object.entries(service)) {
    if (value !== '' && (typeof value === 'string' || typeof value === 'number')) settings[name] = value;
    else if (typeof value === 'boolean') settings[name] = value;
  }
  for (const [name, value] of Object.entries(settings)) {
    // Templates put blanks and ends of lines around what they fill in.
    if (typeof value === 'string') settings[name] = value.trim();
    if (settings[name] === '' && name !== 'load') delete settings[name];
  }
  if (settings.url !== undefined) settings.url = toFolder(`${settings.url}`);
  const region = service.id === 'posthog' ? 'us' : 'na1';
  return {
    pageUrl: encodeURIComponent(location.href),
    domain: location.hostname,
    version: 6,
    region,
    // The name of Google's queue, which its script takes for granted.
    dataLayer: 'dataLayer',
    layerSuffix: /^(dataLayer)?$/.test(`${settings.dataLayer ?? ''}`) ? '' : `&l=${settings.dataLayer}`,
    // HubSpot's hosts in its first region have no name of it (`js.`, `js-eu1.`).
    regionSuffix: /^(na1|)$/.test(`${settings.region ?? region}`) ? '' : `-${settings.region}`,
    // Where the page has its own snippet, its id stands there.
    get appId() {
      return (window as { intercomSettings?: { app_id?: string } }).intercomSettings?.app_id;
    },
    ...settings,
  };
}

/** Is it a number of more digits than JavaScript keeps? Another account may have the one that is left of it. */
const isRounded = (value: unknown) => typeof value === 'number' && !Number.isSafeInteger(value);

/** Names of settings whose value has another form than it can have. */
export const listMisformed = (settings: Settings, forms: Readonly<Record<string, string>> = {}): string[] =>
  Object.keys(forms).filter(
    (name) =>
      settings[name] !== undefined &&
      (isRounded(settings[name]) ||
        !new RegExp(forms[name] as string).test(`${settings[name]}`) ||
        !isFilledIn(name, settings[name])),
  );
