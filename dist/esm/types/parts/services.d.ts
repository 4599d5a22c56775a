import type { Inside } from '../inside.js';
/** Does the guard hold what the page has of this service? Where it does not, a stand-in would be in the vendor's way. */
export declare const isHeldRaw: ({ config, guard, store }: Pick<Inside, 'config' | 'guard' | 'store'>, id: string) => boolean;
/** Adds what the catalogue knows of the services that the site named by their id only. */
export declare function mountServices(inside: Inside): object;
