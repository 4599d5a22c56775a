import { suggest } from '../config/nearest.js';
import { type CoreConfig, coreOptions, partOptions } from '../config/options.js';
import { parseCore, type RawOptions } from '../config/parse.js';
import { ConsentError } from '../errors.js';
import { catalogue } from '../services/catalogue.js';
import type { RequestMatch } from '../services/service.js';
import type { OptOutSignals, Service } from '../types.js';
import { readOwnHosts } from './own-hosts.js';
import { addEverywhere, addRequests, decodeSource, isCovered, type Sources } from './sources.js';

/** A service as the site configured it: an id of the catalogue, or an object, in the browser part's own form. */
export type PolicyService =
  | string
  | ({
      readonly id: string;
      readonly category?: string;
      readonly hosts?: readonly string[];
      readonly requests?: readonly RequestMatch[];
      readonly requiresAny?: readonly string[] | undefined;
      /** Where the site runs it itself, for example its Matomo. */
      readonly url?: string;
    } & Partial<Pick<Service, 'name' | 'embed' | 'firstParty'>> & { readonly [setting: string]: unknown });

/** What the site told the browser part, as far as a policy needs it; the same words mean the same. */
export interface PolicyOptions {
  readonly services?: string | readonly PolicyService[] | undefined;
  readonly categories?: string | readonly string[] | undefined;
  /** Hosts and origins besides the page's own that need no consent; `*.name` for sub-domains. */
  readonly allow?: string | readonly string[] | undefined;
  readonly revision?: string | number | undefined;
  readonly cookieName?: string | undefined;
  readonly expiresDays?: number | undefined;
  readonly mode?: 'opt-in' | 'opt-out' | 'notice' | undefined;
  /** Whose law the page follows: the default of `mode` and `exempt`, as in the page. */
  readonly region?: string | undefined;
  readonly exempt?: string | readonly string[] | undefined;
  readonly dnt?: 'honor' | 'strict' | 'ignore' | undefined;
  readonly gpc?: 'honor' | 'strict' | 'ignore' | undefined;
  /** The site's own policy: it stays in force, and a grant adds the hosts of the granted services to it. */
  readonly policy?: string | undefined;
  /** The opt-out signals of this request. */
  readonly signals?: OptOutSignals | undefined;
  /** The nonce of this response: scripts of the page need it, or a host that is allowed. */
  readonly nonce?: string | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** A service, ready to be decided about. */
export interface PolicySubject {
  readonly id: string;
  /** Categories of which one is enough. */
  readonly categories: readonly string[];
  readonly embed: boolean;
  readonly firstParty: boolean;
  /** What a grant adds. */
  readonly sources: Sources;
}

/** The options, read once. */
export interface PolicyConfig {
  readonly cookieName: string;
  readonly expiresDays: number;
  readonly rules: Pick<CoreConfig, 'mode' | 'dnt' | 'gpc' | 'revision' | 'revised' | 'exempt'>;
  readonly allow: readonly string[];
  readonly subjects: readonly PolicySubject[];
}

const toList = <T>(value: string | readonly T[]): readonly (T | string)[] =>
  typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;

function createSubject(option: PolicyService, categories: readonly string[], problems: string[]): PolicySubject {
  const given = typeof option === 'string' ? { id: option } : option;
  const known = catalogue.find(({ id }) => id === given.id);
  const { category, embed, firstParty, requests } = { ...known, ...given };
  // A site that moves a service to a category of its own choosing means that one alone.
  const requiresAny = 'requiresAny' in given ? given.requiresAny : given.category ? undefined : known?.requiresAny;
  const needed = requiresAny ?? (category === undefined ? [] : [category]);
  if (!needed[0]) {
    const meant = suggest(
      given.id,
      catalogue.map(({ id }) => id),
    );
    problems.push(`unknown service "${given.id}"${meant} (a service of your own needs "category" and "hosts")`);
  }
  for (const name of needed) {
    if (!categories.includes(name))
      problems.push(`service "${given.id}" belongs to "${name}", which is not in "categories"`);
  }
  const sources: Sources = new Map();
  const addHost = (text: string, hasBelow: boolean) => {
    const source = decodeSource(text);
    if (!source) return void problems.push(`service "${given.id}": "${text}" is no host`);
    addEverywhere(sources, source);
    if (hasBelow && !/^\*|:\/\/|^[\d.]+(:|$)/.test(source)) addEverywhere(sources, `*.${source}`);
  };
  addRequests(sources, requests ?? []);
  // What loads it may be another's by its address: Remarketing has no script but that of Google Ads.
  for (const { tag, address } of known?.load.tags ?? []) {
    const { host } = (tag === 'script' && /^https:\/\/(?<host>[\w.-]+)\//.exec(address)?.groups) || {};
    if (host && !isCovered(new URL(`https://${host}`), sources.get('script-src') ?? []))
      addRequests(sources, [{ type: 'script', host, path: '/', pathMatch: 'prefix' }]);
  }
  // Hosts of the short form cover their sub-domains; an IP address has none.
  for (const host of readOwnHosts(given)) addHost(host, true);
  // A relative address is on the page's own host.
  const [, origin] = /^((?:https?:)?\/\/[^/?#]+)/i.exec(given.url ?? '') ?? [];
  if (origin) addHost(origin.replace(/^\/\//, ''), false);
  return { id: given.id, categories: needed, embed: !!embed, firstParty: !!firstParty, sources };
}

/** Reads the options; throws `ConsentError` with every problem at once. */
export function parsePolicyOptions(options: PolicyOptions): PolicyConfig {
  const problems: string[] = [];
  const categories = [...toList(options.categories ?? 'functional analytics marketing'), 'necessary'];
  const allow = toList(options.allow ?? []).map((text) => {
    const source = decodeSource(text);
    if (!source) problems.push(`"allow": "${text}" is no host or origin`);
    return source ?? 'invalid';
  });
  const subjects = toList(options.services ?? []).map((option) => createSubject(option, categories, problems));
  // One object may serve page and server, so the page's other options are no mistake; a misspelt one of these is.
  const own = ['policy', 'signals', 'nonce', 'now', 'prefix'];
  const known = [...Object.keys({ ...coreOptions, ...partOptions }), ...own];
  const raw = options as RawOptions;
  for (const name of Object.keys(raw).filter((name) => !known.includes(name)))
    problems.push(`unknown option "${name}"${suggest(name, known)}`);
  for (const name of ['mode', 'dnt', 'gpc'] as const) {
    const words = coreOptions[name].split('|');
    if (!words.includes(`${raw[name] ?? words[0]}`))
      problems.push(`"${name}" cannot be "${raw[name]}": it takes ${words.join(', ')}`);
  }
  if (problems.length > 0) throw new ConsentError(problems);
  const { cookieName, expiresDays, ...rules } = parseCore(raw);
  return { cookieName, expiresDays: +expiresDays, rules, allow, subjects };
}
