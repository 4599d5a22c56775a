import type { Service } from '../types.js';
import { DAY } from './life.js';
import { ownUtmCookie } from './vendors/own.js';

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
export function listServices(
  services: readonly Service[],
  { utm = 'off', utmCookie = '', utmDays = 0 }: CampaignOptions,
): readonly Service[] {
  const { id, category } = ownUtmCookie;
  if (utm === 'off') return services;
  // In the long form, which says how long.
  const cookies: readonly unknown[] = [{ name: utmCookie, life: +utmDays * DAY }];
  const listed = services.some((service) => service.id === id) ? services : [...services, { id, name: id, category }];
  return listed.map((service) =>
    service.id === id && !service.cookies?.[0] ? { ...service, cookies } : service,
  ) as Service[];
}
