import type { Service, ServiceDetails } from '../types.js';
import { type CampaignOptions } from './campaign-cookie.js';
import type { Facts } from './facts.js';
/**
 * Says what a visitor may want to know of a service: what the site itself configured, completed by the catalogue, whose
 * words are English but for those that `words` has. An address of the site's own is shown only if a link may safely point
 * to it.
 */
export declare function describeService(service: Service, words?: Partial<Facts>): ServiceDetails;
/** Says it of everything that a configuration uses. */
export declare const describeServices: (config: CampaignOptions & {
    readonly services: readonly Service[];
}, words?: Partial<Facts>) => ServiceDetails[];
