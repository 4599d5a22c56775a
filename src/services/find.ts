import type { Service } from '../types.js';
import { servicesByCategory } from './categories.js';

/** Finds what the catalogue says of a service by its id. */
export function findCatalogueService(id: string): Service | undefined {
  for (const [category, list] of Object.entries(servicesByCategory)) {
    for (const entry of list.split(' ')) {
      const [name, mark] = entry.split(/(?=[*+])/) as [string, string?];
      if (name === id) return { id, name: id, category, embed: mark === '*', firstParty: mark === '+' };
    }
  }
  return undefined;
}
