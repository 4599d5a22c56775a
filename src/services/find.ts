import type { Service } from '../types.js';
import { servicesByCategory } from './categories.js';
import { guarded } from './guarded.js';

/** Finds what the page has to know of a service of the catalogue, by its id. */
export function findCatalogueService(id: string): Service | undefined {
  for (const [category, list] of Object.entries(servicesByCategory)) {
    for (const entry of list.split(' ')) {
      const [name, mark] = entry.split(/(?=[*+])/) as [string, string?];
      if (name !== id) continue;
      const [hosts, names] = (guarded[id] ?? '').split(';').map((words) => words.split(' ').filter(Boolean));
      return {
        id,
        name: id,
        category,
        embed: mark === '*',
        firstParty: mark === '+',
        hosts: hosts ?? [],
        cookies: names ?? [],
      };
    }
  }
  return undefined;
}
