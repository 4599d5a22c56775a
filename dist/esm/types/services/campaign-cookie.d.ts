import type { Service } from '../types.js';
/** Options of the statistics that say whether they remember a campaign in the browser, under which name and how long. */
export interface CampaignOptions {
    readonly utm?: string;
    readonly utmCookie?: string;
    /** Days. */
    readonly utmDays?: number | string;
}
/**
 * The services as visitors are told of them: with the cookie of the campaign where one is kept, whether or not the site
 * lists it as a service.
 */
export declare function listServices(services: readonly Service[], { utm, utmCookie, utmDays }: CampaignOptions): readonly Service[];
