import type { Service } from '../types.js';
import { servicesByCategory } from './categories.js';
import { guarded } from './guarded.js';
import type { RequestMatch } from './service.js';

/** Finds what the page has to know of a service of the catalogue, by its id. */
export function findCatalogueService(id: string): Service | undefined {
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
      };
    }
  }
  return undefined;
}

/** Hosts as the guard takes them, of requests as the catalogue writes them; without what these hosts cover already. */
const toHosts = (requests: readonly RequestMatch[], known: readonly string[]): string[] =>
  requests
    .map(({ host, path = '/' }) => host.replace(/^\*\.?/, '') + path.replace(/^\/$/, ''))
    .filter((address) => {
      const name = address.replace(/\/.*/, '');
      return name && !known.some((host) => `.${name}`.endsWith(`.${host.replace(/\/.*/, '')}`));
    });

/** Completes a configured service by what the catalogue knows of it, or its long form says. What the site says wins. */
export function completeService(service: Service & { readonly requests?: readonly RequestMatch[] }): Service {
  const known = findCatalogueService(service.id);
  return {
    ...known,
    // A site that moves it to a category of its own choosing means that one alone.
    ...(service.category && { requiresAny: undefined }),
    ...(service.requests && { hosts: [...(known?.hosts ?? []), ...toHosts(service.requests, known?.hosts ?? [])] }),
    ...service,
  };
}

/** The hosts of all services that a page has not named, but for those that are necessary anywhere. */
export function listOtherHosts(named: readonly string[]): string[] {
  const spared = [...named, ...(servicesByCategory.necessary as string).split(/[*+]? |[*+]$/)];
  return Object.entries(guarded).flatMap(([id, text]) =>
    spared.includes(id) ? [] : (text.split(';', 1)[0] as string).split(' '),
  );
}
