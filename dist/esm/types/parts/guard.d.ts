import { type Guard } from '../gate/guard.js';
import type { Inside } from '../inside.js';
/** Puts the guard up. */
export declare function mountGuard(inside: Inside): Guard;
