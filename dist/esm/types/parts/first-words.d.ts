import type { Inside } from '../inside.js';
import type { Service } from '../types.js';
/**
 * Says what a vendor's script reads as soon as it runs. A tag that nobody marked, of a visitor who has agreed before, runs while
 * what tells vendors is still on its way: HubSpot would show a banner of its own, and Matomo set the cookies that it is not to use.
 */
export declare function sayFirst(services: readonly Service[], { raw }: Pick<Inside, 'raw'>): void;
