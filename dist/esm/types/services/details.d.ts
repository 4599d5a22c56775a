import type { Service, ServiceDetails } from '../types.js';
/**
 * Says what a visitor may want to know of a service: what the site itself configured, completed by the catalogue. An
 * address of the site's own is shown only if a link may safely point to it.
 */
export declare function describeService(service: Service): ServiceDetails;
