import { suggest } from '../config/nearest.js';
import { type CoreConfig, coreOptions, partOptions } from '../config/options.js';
import { idForm, parseCore, type RawOptions, toList } from '../config/parse.js';
import { ConsentError } from '../errors.js';
import type { RequestMatch } from '../services/service.js';
import type { OptOutSignals, Service } from '../types.js';
import { readOurs } from './ours.js';
import { decodeSource, type Sources } from './sources.js';
import { createSubject } from './subject.js';

/** A service as the site configured it: an id of the catalogue, or an object, in the browser part's own form. */
export type PolicyService =
  | string
  | ({
      readonly id: string;
      /** Needed for a service that is not in the catalogue. */
      readonly category?: string;
      /** Hosts that belong to it; each covers its sub-domains. */
      readonly hosts?: readonly string[];
      /** The same in the catalogue's form, which says what is asked of each host. */
      readonly requests?: readonly RequestMatch[];
      /** Categories of which one is enough. */
      readonly requiresAny?: readonly string[] | undefined;
      /** Where the site runs it itself, for example its Matomo. */
      readonly url?: string;
    } & Partial<Pick<Service, 'name' | 'embed' | 'firstParty'>> & { readonly [setting: string]: unknown });

/** What the site told the browser part, as far as a policy needs it; the same words mean the same, but for `allow`. */
export interface PolicyOptions {
  /** What the site uses: each is let in once it is granted. */
  readonly services?: string | readonly PolicyService[] | undefined;
  /** The site's categories; `functional`, `analytics` and `marketing` when not given. */
  readonly categories?: string | readonly string[] | undefined;
  /** Hosts and origins besides the page's own that need no consent, exactly; `*.name` for sub-domains, which the page adds by itself. */
  readonly allow?: string | readonly string[] | undefined;
  /** The site's revision, as in the page; a yes to another one counts only where something else has changed. `1` when not given. */
  readonly revision?: string | number | undefined;
  /** Name of the receipt cookie; `consentgate` when not given. */
  readonly cookieName?: string | undefined;
  /** Days that an answer holds; 182 when not given. */
  readonly expiresDays?: number | undefined;
  /** Legal mode; `opt-in` when neither this nor `region` says otherwise. */
  readonly mode?: 'opt-in' | 'opt-out' | 'notice' | undefined;
  /** Whose law the page follows: the default of `mode` and `exempt`, as in the page. */
  readonly region?: string | undefined;
  /** Categories that run until the visitor objects. */
  readonly exempt?: string | readonly string[] | undefined;
  /** What Do Not Track does; `honor` when not given. */
  readonly dnt?: 'honor' | 'strict' | 'ignore' | undefined;
  /** What Global Privacy Control does; `honor` when not given. */
  readonly gpc?: 'honor' | 'strict' | 'ignore' | undefined;
  /** Where consentgate's files, statistics and receipts are: on another host they are let in, for that alone. */
  readonly base?: string | undefined;
  readonly theme?: string | undefined;
  readonly beacon?: string | undefined;
  readonly receipts?: string | undefined;
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
  /** Where consentgate's own files and receivers are. */
  readonly ours: Sources;
  readonly subjects: readonly PolicySubject[];
}

/** What goes into a policy, a configuration or a calculation as it stands. */
const forms: Readonly<Record<string, readonly [form: RegExp, words: string]>> = {
  cookieName: [/^[\w.-]{1,64}$/, 'letters, digits, ".", "-", "_"'],
  revision: [/^[\w.-]{1,32}([\s,]+[\w-]+)*$/, '"2", "2026-05" or "2 marketing"'],
  expiresDays: [/^[1-9]\d*$/, 'a number of days'],
  // Field values of HTTP (RFC 9110 §5.5); a line end would begin another one.
  policy: [/^[\t -~]*$/, 'one line of ASCII'],
};

/** Reads the options; throws `ConsentError` with every problem at once. */
export function parsePolicyOptions(options: PolicyOptions): PolicyConfig {
  const problems: string[] = [];
  const readList = (name: 'allow' | 'categories' | 'services'): unknown[] => {
    const value: unknown = options[name] ?? (name === 'categories' ? coreOptions[name] : []);
    if (typeof value === 'string' || Array.isArray(value)) return toList(value);
    problems.push(`"${name}" cannot be ${JSON.stringify(value)}: it takes a list or a text`);
    return [];
  };
  const categories = [...readList('categories').map(String), 'necessary'];
  for (const name of categories)
    if (!idForm.test(name)) problems.push(`category "${name}" is no id: letters, digits, "-" and "_"`);
  const allow = readList('allow').map((text) => {
    const source = decodeSource(`${text}`);
    if (!source) problems.push(`"allow": "${text}" is no host or origin`);
    return source ?? 'invalid';
  });
  const subjects = readList('services').flatMap(
    (option) => createSubject(option as PolicyService, categories, problems) ?? [],
  );
  const ids = subjects.map(({ id }) => id);
  for (const id of ids.filter((id, at) => ids.indexOf(id) < at)) problems.push(`service "${id}" is named twice`);
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
  for (const [name, [form, words]] of Object.entries(forms)) {
    if (!form.test(`${raw[name] ?? 1}`))
      problems.push(`"${name}" cannot be ${JSON.stringify(raw[name])}: write ${words}`);
  }
  if (problems.length > 0) throw new ConsentError(problems);
  const { cookieName, expiresDays, ...rules } = parseCore(raw);
  return { cookieName, expiresDays: +expiresDays, rules, allow, ours: readOurs(raw), subjects };
}
