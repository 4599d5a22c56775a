import { findCatalogueService } from '../services/find.js';
import type { RequestMatch } from '../services/service.js';
import { decodeSource, isRequestType } from './sources.js';

/** A service as far as a site says what its hosts are. */
interface Described {
  readonly id: string;
  readonly hosts?: unknown;
  readonly requests?: unknown;
}

/**
 * Hosts that a site adds to a service, as the page takes them: perhaps with a scheme, a port or a path. Those of the page
 * form, as `consentgate/services` gives it, are the catalogue's requests. What is no list of texts is told to `problems`.
 */
export function readOwnHosts({ id, hosts }: Described, problems: string[]): string[] {
  const list: unknown = typeof hosts === 'string' ? hosts.split(/[\s,]+/).filter(Boolean) : (hosts ?? []);
  const isText = (item: unknown): item is string => typeof item === 'string';
  if (!Array.isArray(list) || !list.every(isText)) {
    problems.push(`service "${id}": "hosts" is a list of texts, not ${JSON.stringify(hosts)}`);
    return [];
  }
  const listed = findCatalogueService(id)?.hosts ?? [];
  return list.filter((host) => !listed.includes(host));
}

/** Takes a host apart from the path behind it, which begins the paths of its addresses. */
export function splitHost(text: string): { readonly host: string; readonly path: string } {
  const [, host = '', path = ''] = /^((?:\w+:\/\/)?[^/]*)(.*)$/s.exec(text) ?? [];
  return { host, path };
}

const isPattern = (text: unknown) => {
  try {
    return !!new RegExp(`${text}`);
  } catch {
    return false;
  }
};

/** Requests that a site describes itself; tells `problems` of those that are none. */
export function readOwnRequests({ id, requests = [] }: Described, problems: string[]): RequestMatch[] {
  if (!Array.isArray(requests)) {
    problems.push(`service "${id}": "requests" is a list, not ${JSON.stringify(requests)}`);
    return [];
  }
  return requests.flatMap((request: unknown) => {
    const { host, type, query } = Object(request) as Partial<RequestMatch>;
    const source = host === '*' ? host : decodeSource(`${host}`);
    const isSound = isRequestType(type) && Object.values(Object(query)).every(isPattern);
    if (source && isSound) return { ...(request as RequestMatch), host: source };
    problems.push(`service "${id}": ${JSON.stringify(request)} is no request: it needs a "host" and a "type"`);
    return [];
  });
}
