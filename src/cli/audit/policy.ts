import { readPolicies as readDirectives } from '../../edge/policy-text.js';
import { isCovered } from '../../edge/sources.js';
import type { RequestType } from '../../services/service.js';
import type { RawTag } from './raw-tags.js';
import type { Site } from './site.js';

/** Says whether the policy of an answer keeps a request back. */
export type IsBlocked = (url: URL, type: RequestType, nonce: string | undefined) => boolean;

const directives: Readonly<Record<RequestType, readonly string[]>> = {
  script: ['script-src-elem', 'script-src'],
  frame: ['frame-src', 'child-src'],
  image: ['img-src'],
  connect: ['connect-src'],
  link: ['style-src-elem', 'style-src'],
  font: ['font-src'],
};

/** Values by directive, of each policy that the header holds. */
export const readPolicies = (header: string | null): Map<string, readonly string[]>[] =>
  readDirectives(header ?? '').map((policy) => new Map(policy.map(({ name, values }) => [name, values])));

/** Does the policy keep back whatever this tag may ask for? Code is held to what it loads, not kept from running. */
export function isKeptBack(
  { tag, url, type, isCode, isHint, services }: RawTag,
  site: Site,
  isBlocked: IsBlocked,
): boolean {
  if (isHint) return false;
  if (!isCode) return !!url && !!type && isBlocked(url, type, tag.get('nonce'));
  const kinds: readonly RequestType[] = ['script', 'image', 'connect', 'frame'];
  if (url) return kinds.every((kind) => isBlocked(url, kind, undefined));
  const requests = site.known.filter(({ service }) => services.includes(service)).flatMap((one) => one.requests);
  const hosts = requests.map(({ host }) => host.replace(/^\*\.?/, '')).filter(Boolean);
  return (
    hosts.length > 0 &&
    hosts.every((host) => kinds.every((kind) => isBlocked(new URL(`https://${host}`), kind, undefined)))
  );
}

/** Creates it for `Content-Security-Policy`. In doubt nothing is blocked. */
export function createIsBlocked(header: string | null, page: URL | undefined): IsBlocked {
  const policies = readPolicies(header);
  const isOpen = (sources: readonly string[], url: URL, nonce: string | undefined) => {
    if (sources.some((source) => (nonce && source === `'nonce-${nonce}'`) || /^'sha\d/.test(source))) return true;
    // With it, hosts do not count (CSP3 §8.2).
    if (sources.includes("'strict-dynamic'")) return false;
    const isWhole = (source: string) =>
      source === '*' || source.toLowerCase() === url.protocol || (source === "'self'" && url.origin === page?.origin);
    return (
      sources.some(isWhole) ||
      isCovered(
        url,
        sources.filter((source) => !/^'|:$/.test(source)),
      )
    );
  };
  return (url, type, nonce) =>
    policies.some((policy) => {
      const name = [...directives[type], 'default-src'].find((directive) => policy.has(directive));
      return name !== undefined && !isOpen(policy.get(name) ?? [], url, nonce);
    });
}
