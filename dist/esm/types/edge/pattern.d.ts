import type { RequestMatch } from '../services/service.js';
/** Writes a text so that a pattern finds it as it stands. */
export declare const escapeForPattern: (text: string) => string;
/** Writes the path of a request as a pattern. */
export declare function createPath({ path, pathMatch }: Partial<RequestMatch>): RegExp;
/** Writes a path of services/guarded.ts as a pattern: `*` is anything, `(a|b)` one of several. */
export declare const createGuardedPath: (path: string) => RegExp;
/** The same of a host that is a pattern (`google.*`), with its sub-domains. */
export declare const createGuardedHost: (host: string) => RegExp;
