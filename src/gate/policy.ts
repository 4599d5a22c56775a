import type { RawOptions } from '../config/parse.js';
import type { Service } from '../types.js';

/** Names that a policy can say: no patterns, no paths (services/guarded.ts has both). */
const toSources = (hosts: readonly string[]) =>
  hosts.flatMap((host) => {
    // All of it may be empty, so there is a match.
    const [, origin, name] = /^((?:\w+:\/\/)?(?:\*\.)?([^/]*))/.exec(host) as unknown as [string, string, string];
    if (!/^[\w.:-]+\w$/.test(name)) return [];
    const names = [origin, ...(/^[\d.:]+$/.test(name) || origin !== name ? [] : [`*.${name}`])];
    // Without a scheme it is the page's own, and that is never a socket's; `ws` covers `wss` (CSP3 §6.7.2.9).
    return /\//.test(origin) ? names : [...names, ...names.map((host) => `ws://${host}`)];
  });

/** Beginnings of the addresses that consentgate itself asks: its files, its receivers. One that is none is left out. */
export const readOurs = ({ base, beacon, receipts, theme }: RawOptions): string[] =>
  [base, beacon, receipts, theme].flatMap((address) => {
    try {
      return address ? new URL(address as string, document.baseURI).href : [];
    } catch {
      return [];
    }
  });

/**
 * The policy under which the browser itself holds every other origin (CSP 3): inline code and the page's own files run as
 * before, and beyond them there are the allowed hosts and those of the services that are granted.
 */
export function createPolicy(allow: readonly string[], granted: readonly Pick<Service, 'hosts'>[]): string {
  const named = granted.map(
    ({ hosts = [], url = [] }: Pick<Service, 'hosts'> & { url?: string | readonly string[] }) => [hosts, url],
  );
  const hosts = [...new Set(toSources([allow, named].flat(3) as string[]))].join(' ');
  const own = `'self' ws://${location.host} data: blob: ${hosts}`;
  return `default-src 'unsafe-inline' 'unsafe-eval' ${own};form-action ${own}`;
}

/** Puts the policy in force for what comes after. It cannot be loosened in a living page. */
export function writePolicy(policy: string): void {
  document.head.prepend(
    Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: policy }),
  );
}
