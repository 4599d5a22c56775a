import type { Service } from '../types.js';
import type { CatalogueService } from './service.js';

/**
 * Gives the short form of a catalogue's service. Hosts cover their sub-domains there, so `*.name` becomes `name`; `*`,
 * a host of the site's own choosing, is left out. Stored names are only those that a page may erase: a third party's
 * cookie may bear the name of one of the site's own, and an objection has to stay.
 */
export function createShortForm(service: CatalogueService): Service {
  const { id, name, category, vendor, embed = false, firstParty = false } = service;
  const names = [...new Set(service.requests.map(({ host }) => host.replace(/^\*\.?/, '')))].filter(Boolean);
  return {
    id,
    name,
    category,
    vendor,
    embed,
    firstParty,
    hosts: names.filter((host) => !names.some((other) => host.endsWith(`.${other}`))),
    cookies: service.cookies
      .filter((entry) => entry.deletableByPage !== false && !entry.domain && !entry.keep && !entry.isWide)
      .map((entry) => entry.name),
    storage: [...new Set(service.storage.filter((entry) => !entry.origin && !entry.keep).map((entry) => entry.name))],
  };
}
