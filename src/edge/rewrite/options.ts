import { suggest } from '../../config/nearest.js';
import { coreOptions, partOptions } from '../../config/options.js';
import { ConsentError } from '../../errors.js';
import type { RequestMatch } from '../../services/service.js';
import { createFindService, type KnownService } from './find-service.js';
import type { Rules } from './judge.js';
import { findServices } from './services.js';
import { createFindInCode, type FindInCode } from './snippet.js';

/** A service as a page's configuration names it: an id of the catalogue, or a description. */
export type ServiceChoice =
  | string
  | {
      readonly id: string;
      /** Needed for a service that is not in the catalogue. */
      readonly category?: string;
      /** Hosts that belong to it; each covers its sub-domains, and may have a path that its addresses begin with. */
      readonly hosts?: readonly string[];
      readonly requests?: readonly RequestMatch[];
      /** Categories of which one is enough. */
      readonly requiresAny?: readonly string[] | undefined;
      /** Where the site runs it itself, for example its Matomo. */
      readonly url?: string;
      readonly [setting: string]: unknown;
    };

/** What is rewritten, and how. */
export interface RewriteOptions {
  /** What the site uses, as in its configuration; everything in the catalogue that is not `necessary` when not given. */
  readonly services?: string | readonly ServiceChoice[];
  /** The site's categories: one that it does not have cannot be what a tag waits for. */
  readonly categories?: string | readonly string[] | undefined;
  /** Holds every third party, known or not. */
  readonly strict?: boolean;
  /** Hosts (`cdn.example`, `*.cdn.example`) and origins that `strict` leaves alone. */
  readonly allow?: string | readonly string[];
  /** Address at which the page will stand; without it every address with a host is a third party's. */
  readonly page?: string;
  /** Category for third parties that are no known service; `marketing`. */
  readonly category?: string;
  /** Hears of each tag that is held. */
  readonly onHeld?: (held: HeldTag) => void;
}

/** A tag that was made inert. */
export interface HeldTag {
  /** Name of the element. */
  readonly element: string;
  /** Where it starts in the page: UTF-16 code units of a text, bytes of bytes. */
  readonly offset: number;
  /** Expression that lets it fire; `undefined` when it was marked before. */
  readonly consent: string | undefined;
  /** Id of the service; `undefined` when it is none. */
  readonly service: string | undefined;
}

/** The options, understood. */
export interface Understood {
  readonly rules: Rules;
  readonly findInCode: FindInCode;
}

const toList = <T>(value: string | readonly T[] | undefined): readonly (T | string)[] | undefined =>
  value === undefined || value === null || Array.isArray(value)
    ? (value ?? undefined)
    : `${value}`.split(/[\s,]+/).filter(Boolean);

function createIsAllowed(entries: readonly string[], problems: string[]): Rules['isAllowed'] {
  const hosts = new Set<string>();
  const origins = new Set<string>();
  for (const given of entries) {
    // From a file it may be anything.
    const entry = `${given}`;
    if (/^\w+:\/\/[^/]+\/?$/.test(entry) && URL.canParse(entry)) origins.add(new URL(entry).origin);
    else if (/^(?:\*\.)?[^\s/:*]+(?::\d+)?$/.test(entry)) hosts.add(entry.toLowerCase());
    else problems.push(`allow: "${entry}" is no host and no origin`);
  }
  return ({ host, hostname, origin }) => {
    if (origins.has(origin) || hosts.has(host) || hosts.has(hostname)) return true;
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1))
      if (hosts.has(`*${hostname.slice(dot)}`)) return true;
    return false;
  };
}

// One object may serve the page and who rewrites it, so the page's other options are no mistake.
const names = [...Object.keys({ ...coreOptions, ...partOptions }), 'strict', 'page', 'category', 'onHeld'];

/** Understands the options, or throws `ConsentError` with every problem. */
export function parseRewriteOptions(options: RewriteOptions): Understood {
  const {
    services,
    categories = coreOptions.categories,
    strict = false,
    allow,
    page,
    category = 'marketing',
  } = options;
  const problems = Object.keys(options)
    .filter((name) => !names.includes(name))
    .map((name) => `unknown option "${name}"${suggest(name, names)}`);
  const known = findServices(toList<ServiceChoice>(services), toList<string>(categories) ?? [], problems);
  const isListed = createIsAllowed(toList<string>(allow) ?? [], problems);
  if (page !== undefined && !(/^https?:\/\/[^/]/i.test(page) && URL.canParse(page)))
    problems.push(`page: "${page}" is no address of a page`);
  if (problems.length) throw new ConsentError(problems.map((problem) => `rewrite: ${problem}`));
  // What the site cannot do without waits for nobody, in `strict` neither.
  const isNecessary = ({ consent }: KnownService) => consent === 'necessary';
  const held = known.filter((service) => !isNecessary(service));
  const findNecessary = createFindService(known.filter(isNecessary));
  const url = page === undefined ? undefined : new URL(page);
  return {
    rules: {
      findService: createFindService(held, url),
      strict,
      isAllowed: (address) => isListed(address) || !!findNecessary(address, { type: 'script' }),
      category,
      page: url,
    },
    findInCode: createFindInCode(held),
  };
}
