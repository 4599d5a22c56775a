import type { Service } from '../types.js';
import { servicesByCategory } from './categories.js';
import { completeBy } from './complete.js';
import { guarded } from './guarded.js';
import type { KnownService } from './page-service.js';
import { stubTable } from './stub-table.js';

const findGlobals = (id: string) => {
  const globals = stubTable
    .split(' ')
    .flatMap((entry) => (entry.startsWith(`${id}=`) ? entry.slice(id.length + 1) : []));
  return globals[0] ? globals : undefined;
};

/** Finds what the page has to know of a service of the catalogue, by its id. */
export function findCatalogueService(id: string): KnownService | undefined {
  for (const [category, list] of Object.entries(servicesByCategory)) {
    for (const entry of list.split(' ')) {
      const [name, mark] = entry.split(/(?=[*+|])/) as [string, string?];
      if (name !== id) continue;
      const [hosts, names] = (guarded[id] ?? '').split(';').map((words) => words.split(' ').filter(Boolean));
      return {
        id,
        name: id,
        category,
        embed: mark === '*',
        firstParty: mark === '+',
        requiresAny: mark?.[0] === '|' ? [category, mark.slice(1)] : undefined,
        hosts: hosts ?? [],
        cookies: names ?? [],
        globals: findGlobals(id),
        fromCatalogue: true,
      };
    }
  }
  return undefined;
}

/** Completes a configured service by what the catalogue knows of it. */
export const completeService = (given: Service): KnownService => completeBy(given, findCatalogueService(given.id));

/** The hosts of all services that a page has not named, but for those that are necessary anywhere. */
export function listOtherHosts(named: readonly string[]): string[] {
  const spared = [...named, ...(servicesByCategory.necessary as string).split(/[*+]? |[*+]$/)];
  return Object.entries(guarded).flatMap(([id, text]) =>
    spared.includes(id) ? [] : (text.split(';', 1)[0] as string).split(' '),
  );
}
