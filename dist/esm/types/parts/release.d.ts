import { type Release } from '../gate/release.js';
import type { Inside } from '../inside.js';
/** Fires what may fire, and tells the page of each. */
export declare const mountRelease: ({ trust, signal }: Inside) => Release;
