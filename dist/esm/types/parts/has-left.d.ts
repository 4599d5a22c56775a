import type { ConsentStore } from '../state/consent.js';
/**
 * Is something stored under a name of a service that may not run? (A cheap look; a dot is any character.) The stores are
 * read once somebody asks for a name: the first look at a page's storage costs 2 ms of the click. `isQuick`: a look at the cookies only.
 */
export declare function hasLeft({ subjects, allows }: ConsentStore, isQuick?: boolean): boolean;
