import { commonSettings, isFilledIn, serviceSettings } from '../services/settings.js';
import type { Service } from '../types.js';
import type { RawOptions } from './parse.js';

/** Fields of a service that are no settings of its vendor's. */
const described =
  /^(id|name|category|vendor|hosts|cookies|storage|firstParty|embed|recipe|calls|keep|wide|unreachable|onlyWith|variant|markers|requiresAny)$/;

/** What services are called elsewhere, or were called once, each with its id. */
const otherNames: Readonly<Record<string, string>> = {
  piwik: 'matomo',
  ga: 'google-analytics',
  ga4: 'google-analytics',
  gtag: 'google-analytics',
  'universal-analytics': 'google-analytics',
  gtm: 'google-tag-manager',
  'tag-manager': 'google-tag-manager',
  adwords: 'google-ads',
  doubleclick: 'google-remarketing',
  recaptcha: 'recaptcha-enterprise',
  bing: 'microsoft-advertising',
  'bing-ads': 'microsoft-advertising',
  uet: 'microsoft-advertising',
  clarity: 'microsoft-clarity',
  'visual-website-optimizer': 'vwo',
  contentsquare: 'hotjar',
  facebook: 'facebook-social',
  'facebook-pixel': 'meta-pixel',
  'instagram-pixel': 'meta-pixel',
  instagram: 'instagram-embed',
  linkedin: 'linkedin-insight',
  'linkedin-pixel': 'linkedin-insight',
  twitter: 'x-widgets',
  'twitter-pixel': 'x-pixel',
  tiktok: 'tiktok-pixel',
  turnstile: 'cloudflare-turnstile',
  pinterest: 'pinterest-tag',
};

/** The id of a service that is known by another name, or what was written. */
export const toKnownId = (name: string): string => otherNames[name.toLowerCase().replace(/_/g, '-')] ?? name;

const toAttribute = (name: string) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The settings of a service, wherever they are written: the attributes of our tag, and its object. */
function readGiven(service: Service, prefix: string, raw: RawOptions): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name in raw) {
    const [first, ...rest] = name.slice(prefix.length);
    if (name.startsWith(prefix) && first && /[A-Z]/.test(first)) given[first.toLowerCase() + rest.join('')] = raw[name];
  }
  const all = Object.entries({ ...given, ...service });
  // As they are used.
  return Object.fromEntries(all.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]));
}

/** Says what of a service's settings is missing, misspelt or of another form; `suggest` names what was meant. */
export function findServiceProblems(
  service: Service,
  others: readonly string[],
  raw: RawOptions,
  suggest: (wrong: string, candidates: readonly string[]) => string,
): string[] {
  const table = (serviceSettings[service.id] ?? []).map((row) => {
    const [, name = '', optional, form = ''] = /^(\w+)(\?)?:?(.*)$/.exec(row) ?? [];
    return { name, isNeeded: !optional, form: new RegExp(form) };
  });
  const prefix = service.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  // A catalogue's own entry, given as a whole, has no settings to check.
  if ('requests' in service) return [];
  const given = readGiven(service, prefix, raw);
  const place = (name: string) => `"${name}" (${toAttribute(prefix + name.charAt(0).toUpperCase() + name.slice(1))})`;
  const names = [...table.map(({ name }) => name), ...commonSettings];
  const problems: string[] = [];
  for (const name of Object.keys(given)) {
    // `data-hubspot-forms-form-id` begins with the name of another service.
    const isOthers = others.some((other) => (prefix + name.charAt(0).toUpperCase() + name.slice(1)).startsWith(other));
    if (!names.includes(name) && !described.test(name) && !isOthers) {
      problems.push(`service "${service.id}" has no setting ${place(name)}${suggest(name, names)}`);
    }
  }
  const isLoaded = /^(true)?$/.test(`${given.load}`);
  if (!isLoaded && given.load !== undefined && `${given.load}` !== 'false')
    problems.push(`service "${service.id}": ${place('load')} is "true" or "false", not ${JSON.stringify(given.load)}`);
  for (const { name, isNeeded, form } of table) {
    const value = given[name];
    const isGiven = value !== undefined && value !== null && value !== '';
    if (isGiven && typeof value === 'number' && !Number.isSafeInteger(value)) {
      problems.push(
        `service "${service.id}": ${place(name)} is no number that JavaScript can keep: write it as text, in quotes`,
      );
    } else if (
      isGiven &&
      (/^(boolean|object)$/.test(typeof value) || !form.test(`${value}`) || !isFilledIn(name, value))
    ) {
      problems.push(`service "${service.id}": ${place(name)} cannot be ${JSON.stringify(value)}`);
    } else if (!isGiven && isNeeded && isLoaded) {
      problems.push(`service "${service.id}" cannot be loaded: it needs ${place(name)}`);
    }
  }
  return problems;
}
