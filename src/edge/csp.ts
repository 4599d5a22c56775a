import { readHeaderReceipt } from '../state/cookie-header.js';
import { decide } from '../state/decide.js';
import type { OptOutSignals, Receipt } from '../types.js';
import { type PolicyConfig, type PolicyOptions, type PolicySubject, parsePolicyOptions } from './options.js';
import { type Directive, readPolicies, widen, writePolicy } from './policy-text.js';
import { fetchDirectives, mergeSources, type Sources, socketsOf } from './sources.js';

/**
 * What the page may always do by itself. This policy says *where to*, not *by which code*: code in the page, from `eval`
 * or a `blob:` is bound by it all the same, so it stays allowed here; a site that wants it forbidden says so in `policy`.
 */
const own: Readonly<Record<string, string>> = {
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval' blob:",
  'style-src': "'self' 'unsafe-inline' blob: data:",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob: data:",
  'font-src': "'self' blob: data:",
  'connect-src': "'self' blob: data:",
  'frame-src': "'self' blob: data:",
  'child-src': "'self' blob: data:",
  'worker-src': "'self' blob:",
};

/** What a policy depends on, per request. */
export interface PolicyRequest {
  /** The `Cookie` header. */
  readonly cookie: string | null | undefined;
  /** The opt-out signals of the request; none when not given. */
  readonly signals?: OptOutSignals | undefined;
  /** The nonce of this response, in base64. */
  readonly nonce?: string | undefined;
  /** The site's own policy for this response. */
  readonly policy?: string | undefined;
}

/** A policy for one response. */
export interface WrittenPolicy {
  /** Value of the `Content-Security-Policy` header. */
  readonly text: string;
  /** Every host and origin that it lets in besides the page's own. */
  readonly hosts: readonly string[];
}

/** Is the service granted, given the stored receipt and the signals? One of its categories is enough. */
export function isGranted(
  { id, categories, embed, firstParty }: PolicySubject,
  receipt: Receipt | null,
  signals: OptOutSignals,
  { rules }: PolicyConfig,
): boolean {
  return categories.some(
    (category) => decide({ id, category, embed, firstParty }, receipt, signals, rules).choice === 'granted',
  );
}

/** Writes the policy of first party, `allow`, consentgate's own files and receivers, and nothing else. */
export function createOwnPolicy({ allow, ours }: Pick<PolicyConfig, 'allow' | 'ours'>): Directive[] {
  return fetchDirectives.map((name) => ({
    name,
    values: [
      ...(own[name] ?? "'self'").split(' '),
      ...allow,
      ...(ours.get(name) ?? []),
      ...(name === 'connect-src' ? allow.flatMap(socketsOf) : []),
    ],
  }));
}

/** Reads the site's own policies; with a nonce and no policy, one that asks for it. */
export function createSitePolicies({ policy, nonce }: PolicyRequest, allow: readonly string[]): Directive[][] {
  const policies = readPolicies(policy ?? '');
  if (nonce === undefined) return policies;
  if (!/^[\w+/-]+={0,2}$/.test(nonce)) throw new TypeError('consentgate: a nonce is base64 text (CSP3 §2.3.1)');
  if (policies.length === 0) return [[{ name: 'script-src', values: ["'self'", `'nonce-${nonce}'`, ...allow] }]];
  return policies.map((site) => {
    let wide = site;
    for (const name of ['script-src', 'script-src-elem', 'style-src', 'style-src-elem']) {
      // A nonce switches 'unsafe-inline' off (CSP3 §6.7.3.2). For scripts that is the point; styles would be lost.
      const values = site.find((directive) => directive.name === name)?.values;
      const isWanted =
        name === 'script-src' || (values && (name === 'script-src-elem' || !values.includes("'unsafe-inline'")));
      if (isWanted) wide = widen(wide, name, [`'nonce-${nonce}'`]);
    }
    return wide;
  });
}

/** Adds what a granted service needs to our policy. */
export function addSubject(policy: readonly Directive[], { sources }: Pick<PolicySubject, 'sources'>): Directive[] {
  return [...sources].reduce((wide, [name, values]) => widen(wide, name, values), [...policy]);
}

/**
 * Adds what a granted service needs to the site's own policy, kind by kind. Where a site speaks of everything else
 * (`default-src`) or forbids old plug-ins, it means more than consent, so these stay.
 */
export function addSubjectToSite(
  policy: readonly Directive[],
  { sources }: Pick<PolicySubject, 'sources'>,
): Directive[] {
  let wide = [...policy];
  for (const [name, values] of sources) {
    if (/^(default|child|object|worker|manifest)-src$/.test(name)) continue;
    wide = widen(wide, name, values);
    // `script-src-elem` replaces `script-src` for elements where it is there.
    const elements = `${name}-elem`;
    if (wide.some((directive) => directive.name === elements)) wide = widen(wide, elements, values);
  }
  return wide;
}

/**
 * Reads the options once and gives a function that writes the policy of a response. Throws `ConsentError` when the options
 * are not understood, and the function a `TypeError` for a nonce that is none. A site's own policy comes first, and ours beside
 * it: what is allowed has to pass both (CSP3 §8.1).
 */
export function createPolicyWriter(options: PolicyOptions): (request: PolicyRequest) => WrittenPolicy {
  const config = parsePolicyOptions(options);
  const now = options.now ?? Date.now;
  // Few combinations of grants are met with in practice, and the text of each is always the same.
  const made = new Map<string, { sources: Sources; text: string; hosts: readonly string[] }>();
  const makeOwn = (granted: readonly PolicySubject[]) => {
    const sources = mergeSources(granted.map((subject) => subject.sources));
    const text = writePolicy(addSubject(createOwnPolicy(config), { sources }));
    return { sources, text, hosts: [...new Set([...config.allow, ...[...sources.values()].flat()])] };
  };
  return (request) => {
    const receipt = readHeaderReceipt(request.cookie ?? '', config.cookieName, config.expiresDays, now());
    const signals = request.signals ?? { dnt: false, gpc: false };
    const granted = config.subjects.filter((subject) => isGranted(subject, receipt, signals, config));
    const key = granted.map(({ id }) => id).join(' ');
    const { sources, text, hosts } = made.get(key) ?? makeOwn(granted);
    if (made.size < 64) made.set(key, { sources, text, hosts });
    const site = createSitePolicies(request, config.allow).map((policy) =>
      writePolicy(addSubjectToSite(policy, { sources })),
    );
    return { text: [...site, text].join(', '), hosts };
  };
}

/**
 * Gives the value of the `Content-Security-Policy` header for a request with this `Cookie` header: the page's own origin
 * and `allow`, and the hosts of the services that the visitor has granted. Pure, but for the clock. Throws `ConsentError` when
 * the options are not understood, and a `TypeError` for a nonce that is none.
 */
export function createPolicy(cookieHeader: string | null | undefined, options: PolicyOptions = {}): string {
  const { signals, nonce, policy } = options;
  return createPolicyWriter(options)({ cookie: cookieHeader, signals, nonce, policy }).text;
}
