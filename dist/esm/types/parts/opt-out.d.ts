import type { Inside } from '../inside.js';
import type { OptOutHost, OptOutSwitch } from '../types.js';
/** Draws the opt-out switch of a privacy statement. */
export declare function mountOptOutPart(mount: (host: OptOutHost) => OptOutSwitch, inside: Inside): Promise<OptOutSwitch>;
