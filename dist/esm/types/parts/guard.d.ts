import { type Guard } from '../gate/guard.js';
import type { Inside } from '../inside.js';
/** Puts the guard up; never where everything was taken back while its file was on its way, since nothing would take its hooks back. */
export declare function mountGuard(inside: Inside): Guard | Promise<never>;
