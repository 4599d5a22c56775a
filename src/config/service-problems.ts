import { commonSettings, isFilledIn, serviceSettings } from '../services/settings.js';
import type { Service } from '../types.js';
import { toAttribute, toCamelCase } from './names.js';
import { findNearest } from './nearest.js';
import type { RawOptions } from './parse.js';

/** Fields of a service that are no settings of its vendor's. */
const described =
  /^(id|name|category|vendor|hosts|cookies|storage|firstParty|embed|recipe|calls|keep|wide|unreachable|onlyWith|variant|markers|requiresAny|held|globals|fromCatalogue)$/;

/** What services are called elsewhere, or were called once, each with its id. */
const otherNames: Readonly<Record<string, string>> = {
  piwik: 'matomo',
  ga: 'google-analytics',
  ga4: 'google-analytics',
  gtag: 'google-analytics',
  'google-tag': 'google-analytics',
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
  meta: 'meta-pixel',
  x: 'x-widgets',
};

/** Names of services other than their ids, long enough to be told from one another. */
const longNames = Object.keys(otherNames).filter((name) => name.length > 5);

/** `; did you mean "matomo"?` for what is no id of these, or `''`: by another name, misspelt, or with more behind it (`hotjar-tag`). */
export function suggestService(wrong: string, ids: readonly string[]): string {
  const toId = (name: string) => otherNames[name] ?? name;
  const plain = wrong.trim().toLowerCase().replace(/[_ ]/g, '-');
  const begun = [...ids, ...longNames].find((name) => plain.startsWith(`${name}-`));
  const nearest = otherNames[plain] ? plain : (findNearest(plain, [...ids, ...longNames]) ?? begun);
  return nearest ? `; did you mean "${toId(nearest)}"?` : '';
}

/** What a value looks like, by the name of its setting; most are numbers, which their form says. */
const examples: Readonly<Record<string, string>> = {
  url: 'https://stats.example/',
  containerId: 'GTM-AB12CD3',
  measurementId: 'G-AB12CD34EF',
  conversionId: 'AW-123456789',
  projectKey: 'phc_…',
  site: 'www.shop.example',
  domain: 'shop.example',
  family: 'Inter',
  dataLayer: 'dataLayer',
};

/** Says what is expected instead; `''` where an account's id may be any word. */
function expect(name: string, form: RegExp): string {
  const { source } = form;
  const words = /^\^\(([\w|-]+)\)\$$/.exec(source)?.[1]?.split('|').join('" or "');
  if (source === '^\\d+$') return ': it is a number';
  if (words) return `: it is "${words}"`;
  if (source.startsWith('^[a-z]+')) return ': it is like "eu1"';
  return examples[name] ? `: it is like "${examples[name]}"` : '';
}

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
  categories: readonly string[],
  raw: RawOptions,
  suggest: (wrong: string, candidates: readonly string[]) => string,
): string[] {
  const table = (serviceSettings[service.id] ?? []).map((row) => {
    const [, name = '', optional, form = ''] = /^(\w+)(\?)?:?(.*)$/.exec(row) ?? [];
    return { name, isNeeded: !optional, form: new RegExp(form) };
  });
  const prefix = toCamelCase(service.id);
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
  const variant = `${given.privacyVariant ?? true}`;
  if (!/^(true|false|)$/.test(variant) && !categories.includes(variant))
    problems.push(
      `service "${service.id}": ${place('privacyVariant')} is "true", "false" or a category, not ${JSON.stringify(given.privacyVariant)}`,
    );
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
      problems.push(`service "${service.id}": ${place(name)} cannot be ${JSON.stringify(value)}${expect(name, form)}`);
    } else if (!isGiven && isNeeded && isLoaded) {
      problems.push(`service "${service.id}" cannot be loaded: it needs ${place(name)}`);
    }
  }
  return problems;
}
