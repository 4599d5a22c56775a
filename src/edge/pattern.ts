import type { RequestMatch } from '../services/service.js';

/** Writes a text so that a pattern finds it as it stands. */
export const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Writes the path of a request as a pattern. */
export function createPath({ path = '/', pathMatch = 'prefix' }: Partial<RequestMatch>): RegExp {
  if (pathMatch !== 'glob') return new RegExp(`^${escapeForPattern(path)}${pathMatch === 'exact' ? '$' : ''}`);
  const source = path
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[part] ?? escapeForPattern(part));
  return new RegExp(`^${source.join('')}$`);
}

const writeGuarded = (text: string) => text.replace(/[\\^$.+?[\]{}]/g, '\\$&').replaceAll('*', '.*');

/** Writes a path of services/guarded.ts as a pattern: `*` is anything, `(a|b)` one of several. */
export const createGuardedPath = (path: string): RegExp => new RegExp(`^${writeGuarded(path)}`, 'i');

/** The same of a host that is a pattern (`google.*`), with its sub-domains. */
export const createGuardedHost = (host: string): RegExp => new RegExp(`^(?:.*\\.)?${writeGuarded(host)}$`, 'i');
