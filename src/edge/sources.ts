import type { RequestMatch, RequestType } from '../services/service.js';

/**
 * Which directives a kind of request needs. Counting calls go out as pictures, beacons or forms, as the vendor sees fit:
 * the three are one channel. A frame may also stand in the page as an `object` (CSP3 §6.1.10).
 */
const directivesByType: Readonly<Record<RequestType, readonly string[]>> = {
  script: ['script-src'],
  frame: ['frame-src', 'child-src', 'object-src'],
  image: ['img-src', 'connect-src'],
  connect: ['connect-src', 'img-src', 'form-action'],
  link: ['style-src'],
  font: ['font-src'],
};

/** Is it a kind of request? */
export const isRequestType = (type: unknown): type is RequestType => Object.hasOwn(directivesByType, `${type}`);

/** Every directive that says where something may be fetched from or sent to; `default-src` covers those yet to come. */
export const fetchDirectives: readonly string[] = [
  'default-src',
  'script-src',
  'style-src',
  'img-src',
  'media-src',
  'font-src',
  'connect-src',
  'frame-src',
  'child-src',
  'worker-src',
  'object-src',
  'manifest-src',
  'form-action',
];

/** Source expressions by directive. */
export type Sources = Map<string, string[]>;

const form = /^((?:https?|wss?):\/\/)?(\*\.)?([^/:@?#\\]+)(:(?:\d+|\*))?\/?$/i;
const name = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** Reads a host or origin as a CSP source expression; `null` when it is neither, or would say anything else. */
export function decodeSource(text: string): string | null {
  const [, scheme = '', wildcard = '', written = '', port = ''] = form.exec(text.trim()) ?? [];
  try {
    // An international name may be written in its own letters; a policy is ASCII.
    const { hostname } = new URL(`http://${written}`);
    return name.test(hostname) ? scheme.toLowerCase() + wildcard + hostname + port : null;
  } catch {
    return null;
  }
}

const add = (sources: Sources, directive: string, source: string) => {
  const list = sources.get(directive) ?? [];
  if (!list.includes(source)) sources.set(directive, [...list, source]);
};

/** The WebSockets of a host: without a scheme it means the page's own, and that is never a WebSocket's (CSP3 §6.7.2.9). */
export const socketsOf = (source: string): readonly string[] => (source.includes('://') ? [] : [`wss://${source}`]);

/** Adds a source to every fetch directive. */
export function addEverywhere(sources: Sources, source: string): void {
  for (const directive of fetchDirectives) add(sources, directive, source);
  for (const socket of socketsOf(source)) add(sources, 'connect-src', socket);
}

/** Adds the hosts of these requests where they are needed. `*` would open the page to everybody, so it adds nothing. */
export function addRequests(sources: Sources, requests: readonly RequestMatch[]): void {
  for (const { host, type } of requests) {
    if (host === '*') continue;
    for (const directive of directivesByType[type]) add(sources, directive, host);
    if (type === 'connect') for (const socket of socketsOf(host)) add(sources, 'connect-src', socket);
  }
}

/** Puts several services' sources together, each once. */
export function mergeSources(all: readonly Sources[]): Sources {
  const merged = new Map<string, Set<string>>();
  for (const sources of all) {
    for (const [directive, values] of sources) {
      const set = merged.get(directive) ?? new Set();
      for (const value of values) set.add(value);
      merged.set(directive, set);
    }
  }
  return new Map([...merged].map(([directive, set]) => [directive, [...set]]));
}

/** Does one of the expressions cover the address? */
export function isCovered(url: URL, sources: Iterable<string>): boolean {
  for (const source of sources) {
    const [, scheme, wildcard, host = '', port] = /^(?:(\w+):\/\/)?(\*\.)?([^:/]+)(?::(\d+|\*))?/.exec(source) ?? [];
    const isHost = wildcard ? url.hostname.endsWith(`.${host}`) : url.hostname === host;
    const isPort = port === '*' || (port ?? '') === url.port;
    if (isHost && isPort && (!scheme || `${scheme}:` === url.protocol)) return true;
  }
  return false;
}
