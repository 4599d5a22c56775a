import type { RequestMatch } from '../services/service.js';
/** Writes a text so that a pattern finds it as it stands. */
export declare const escapeForPattern: (text: string) => string;
/** Writes the path of a request as a pattern. */
export declare function createPath({ path, pathMatch }: Partial<RequestMatch>): RegExp;
