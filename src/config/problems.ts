import { servicesByCategory } from '../services/categories.js';
import { findDescribedProblems } from './described-problems.js';
import { toAttribute, toCamelCase } from './names.js';
import { suggest } from './nearest.js';
import { coreOptions, partOptions } from './options.js';
import { idForm, parseCore, type RawOptions, toList } from './parse.js';
import { safeAddress } from './parse-all.js';
import { findServiceProblems, suggestService } from './service-problems.js';
import { findTextProblems, textNames } from './text-problems.js';

const word = /^[\w.-]{0,64}$/;
const name = /^[\w.-]{1,64}$/;
/** Safe, and no switch: `data-beacon="on"` is no address, although it reads like one. */
const address = new RegExp(`(?!^(?:true|false|on|off)$)${safeAddress.source}`, 'i');
const addressForm = 'an address of http, https, or relative to the page';
const nameForm = 'letters, digits, ".", "-", "_"';

/** Forms of the options that are not words of a list, and how to write them. */
const forms: Readonly<Record<string, readonly [RegExp, string]>> = {
  revision: [/^[\w.-]{1,32}([\s,]+[\w-]+)*$/, '"2", "2026-05" or "2 marketing"'],
  expiresDays: [/^[1-9]\d{0,3}$/, 'days from 1 to 9999'],
  consentModeRegion: [/^[A-Z]{2}(-[A-Z\d]{1,3})?([\s,]+[A-Z]{2}(-[A-Z\d]{1,3})?)*$|^$/, '"DE FR US-CA"'],
  consentModeWait: [/^\d{1,5}$/, 'milliseconds'],
  cookieName: [name, nameForm],
  cookieDomain: [word, '"shop.example"'],
  privacyUrl: [address, addressForm],
  imprintUrl: [address, addressForm],
  region: [/^([a-z]{2}([-_][a-z\d]{1,3})?)?$/i, '"eu", "uk" or "us-ca"'],
  // A language that there are no words for is no mistake: it may come from the visitor's settings.
  locale: [/^(auto|[a-z]{2,3}(?![a-z]).*)?$/i, '"auto" or an id such as "de"'],
  theme: [address, `the name of a theme, or ${addressForm}`],
  beacon: [address, addressForm],
  siteId: [name, nameForm],
  heartbeat: [/^\d{1,4}$/, 'seconds, 0 for none'],
  downloads: [/^[\w, ]*$/, '"stl step"'],
  utmCookie: [name, nameForm],
  utmDays: [/^[1-9]\d{0,3}$/, 'days from 1 to 9999'],
  receipts: [address, addressForm],
  // Whatever our own script has come from: `file:` of a page on a disk, the scheme of an app around a page.
  base: [/^((?!javascript)[\w.+-]+:\/\/|[^:]*$|[./?#])/i, addressForm],
};

/** A host or an origin, as `allow` takes them; a lone `*` would be everybody. */
const host = /^(\w+:\/\/)?(\*\.)?[\w.:[\]-]*[\w\]](\/|$)/;

const optionTable: Readonly<Record<string, string>> = { ...coreOptions, ...partOptions };
const options = Object.keys(optionTable);
const catalogue = (category: string) => servicesByCategory[category]?.replace(/[*+]|\|\w+/g, '').split(' ') ?? [];
const catalogueIds = Object.keys(servicesByCategory).flatMap(catalogue);

/**
 * What is no option and no mistake: words (`data-text-accept-all`), and what others put on script tags: optimisers, RequireJS
 * `data-requiremodule`, Tag Manager `data-gtmsrc`, Next.js `data-nscript`, Nuxt `data-n-head` and `data-hid`, Helmet `data-rh`,
 * Turbo `data-turbo-track`, Swup, PageSpeed, Astro, OneTrust `data-ot-ignore`, Cookiebot `data-cookieconsent`.
 */
const other =
  /^((text|n|no|turbo|turbolinks|swup|pagespeed|rocket|astro|react)[A-Z].*|cfasync|gtmsrc|requirecontext|requiremodule|otIgnore|nscript|hid|rh|cookieconsent|noptimize|nowprocket|wpfcRender|jetpackBoost|skipMoving)$/;

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** Says, one line per problem, what of the options is not understood, where it stands and what would mend it. */
export function findProblems(raw: RawOptions, unreadable?: unknown): string[] {
  const problems: string[] = [];
  const config = parseCore(raw);
  if (unreadable) {
    problems.push(
      `the JSON configuration cannot be read (${unreadable === 1 ? 'it is no object' : unreadable}); until it can, a stored consent does not count`,
    );
  }
  const loads = config.services.map(({ id }) => `${toCamelCase(`${id}`)}Load`);
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    const place = `option "${name}" (${toAttribute(name)})`;
    if (other.test(name)) continue;
    if (!options.includes(name)) {
      // `data-google-analytics-measurement-id` is a setting of the service `google-analytics`.
      const isOf = (id: string) => !!id && new RegExp(`^${toCamelCase(id)}[A-Z]`).test(name);
      if (config.services.some(({ id }) => isOf(`${id}`))) continue;
      const owner = catalogueIds.find(isOf);
      problems.push(
        `unknown ${place}${owner ? `: it is for "${owner}", which is not in "services"` : suggest(name, [...options, ...loads])}`,
      );
      continue;
    }
    const words = (optionTable[name] as string).split('|');
    if (value === undefined || value === null) continue;
    if (words[1] && !words.includes(`${value}`)) {
      const list = words.map((allowed) => `"${allowed}"`).join(', ');
      problems.push(
        `${place} cannot be ${show(value)}: it takes ${list}${suggest(value, words)}; "${words[0]}" is used`,
      );
    } else if (forms[name] && !forms[name][0].test(`${value}`)) {
      problems.push(`${place} cannot be ${show(value)}: write ${forms[name][1]}`);
    }
  }
  for (const { place, name, meant } of findTextProblems(raw)) {
    problems.push(
      meant
        ? `nobody sees the texts under "${place}": words of that language stand under "${meant}"`
        : name
          ? `unknown text "${place}"${suggest(name, textNames)}`
          : `option "texts" (data-texts) is an object of texts, not ${show(raw.texts)}`,
    );
  }
  for (const category of toList(raw.categories ?? '')) {
    if (!idForm.test(`${category}`)) problems.push(`category ${show(category)} is no id: letters, digits, "-" and "_"`);
  }
  for (const wrong of config.allow.filter((text) => !host.test(`${text}`)))
    problems.push(`option "allow" (data-allow) names ${show(wrong)}, which is no host and no origin`);
  if (Object(raw.services) === raw.services && !Array.isArray(raw.services))
    return [...problems, `option "services" (data-services) is a list: write [${show(raw.services)}]`];
  const categories = [...config.categories, 'necessary'];
  const subjects = [...categories, ...config.services.map(({ id }) => id)];
  for (const [name, named, known, what] of [
    ['exempt', toList(raw.exempt ?? ''), categories, 'not in "categories"'],
    ['revision', config.revised, subjects, 'no category or service of this site'],
  ] as const) {
    for (const id of named.filter((id) => !known.includes(`${id}`))) {
      const list = `${what} (${known.join(' ')})${suggest(id, known)}`;
      problems.push(`option "${name}" (data-${name}) names ${show(id)}, which is ${list}`);
    }
  }
  for (const service of config.services) {
    const known = Object.keys(servicesByCategory).find((category) => catalogue(category).includes(service.id));
    const category = service.category ?? known;
    if (!idForm.test(`${service.id ?? ''}`)) {
      const several = `${service.id ?? ''}`.split(/[\s,;]+/).filter((id) => catalogueIds.includes(id));
      problems.push(
        several[0]
          ? `service ${show(service.id)} is no id: write ${several.map((id) => `"${id}"`).join(', ')}`
          : `service ${show(service)} needs an "id" of letters, digits, "-" and "_"`,
      );
    } else if (category === undefined) {
      problems.push(
        `unknown service "${service.id}"${suggestService(service.id, catalogueIds)}; its tags stay held, and those of all services that are not named (a service of your own needs "id", "name" and "category")`,
      );
    } else if (!categories.includes(category)) {
      problems.push(
        `service "${service.id}" belongs to "${category}", which is not in "categories" (${categories.join(' ')})${suggest(category, categories)}; its tags stay held`,
      );
    }
    problems.push(...findDescribedProblems(service, !!known, { ...config, categories }, suggest));
    if (known) {
      const others = config.services
        .map(({ id }) => toCamelCase(`${id}`))
        .filter((id) => id.length > toCamelCase(service.id).length);
      problems.push(...findServiceProblems(service, others, categories, raw, suggest));
    }
  }
  return problems;
}
