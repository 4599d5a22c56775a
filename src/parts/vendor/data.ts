import { idForm } from '../../config/parse.js';
import type { Inside } from '../../inside.js';
import { readLists } from '../../services/complete.js';
import { createPageForm } from '../../services/page-form.js';
import type { KnownService, PageService } from '../../services/page-service.js';
import type { CatalogueService } from '../../services/service.js';
import type { Service } from '../../types.js';
import type { Entry } from './verdicts.js';

/**
 * The services that have an id which can be one, each once: of those that share it the last one counts. What is left out is told
 * in the console.
 */
export const listSound = (services: readonly Service[]): Service[] =>
  services
    .filter(
      ({ id }, index) =>
        typeof id === 'string' && idForm.test(id) && !services.slice(index + 1).some((other) => other.id === id),
    )
    .map(readLists);

/** All that is to be erased, in one list. */
const joinNames = (page: PageService): PageService => ({
  ...page,
  ...(page.wide && { cookies: [...(page.cookies ?? []), ...page.wide] }),
});

/** A service that the site gave with all that a page has to know, in the catalogue's form or in the page's. `learnt`: what was looked up. */
export function readGiven(service: Service, { fromCatalogue }: KnownService = service): PageService | undefined {
  const given = service as unknown as CatalogueService & PageService;
  // `load: true` stands where the long form has its recipe: the catalogue knows that one, too.
  const isRecipe = Object(given.load) === given.load || !fromCatalogue;
  if (given.requests && isRecipe) return joinNames(createPageForm(given));
  const isWhole = given.recipe || given.calls || !fromCatalogue;
  return isWhole ? joinNames(given) : undefined;
}

/** Gives a service's data, with what the site says of it in other words. */
export function joinData({ id, name, category, cookies, storage }: Service, data: PageService): PageService {
  const known = joinNames(data);
  return {
    ...known,
    ...(name !== id && { name }),
    ...(category && { category }),
    // What the site knows of besides has to go as well, and the rest all the same.
    ...(cookies && { cookies: [...(known.cookies ?? []), ...cookies] }),
    ...(storage && { storage: [...(known.storage ?? []), ...storage] }),
  };
}

/** All that a page has to know of a service, where that is here: as the site has given it, or in the file that has come. */
export function readData(service: Service, { store, made }: Inside): PageService | undefined {
  const own = made.services?.data[service.id];
  const learnt = store.subjects[service.id] as KnownService;
  const page = readGiven(service, learnt) ?? (own && joinData(service, own));
  return page && { globals: learnt.globals, ...page };
}

/** Fetches the data of services where it is wanted. */
export interface DataFetcher {
  fetchEntry(entry: Entry): Promise<void>;
  /** Has what failed fetched again by whoever wants it next. */
  forgetBroken(): void;
}

/** Starts it; `onData` hears of each file that has come, or has failed. What failed is tried again when the page comes back. */
export function createDataFetcher(
  { load, signal, made }: Inside,
  entries: readonly Entry[],
  onData: () => void,
): DataFetcher {
  const forgetBroken = () => {
    for (const entry of entries)
      if (entry.isBroken) Object.assign(entry, { isBroken: false, page: null, vendor: null });
  };
  const tryAgain = () => {
    forgetBroken();
    onData();
    made.gate?.update();
  };
  return {
    fetchEntry(entry) {
      entry.pending ??= load<PageService>(`services/${entry.service.id}`)
        .then((data) => joinData(entry.service, data))
        .catch((error) => {
          // Its own tags stay held; the others need not wait.
          console.error('consentgate:', error);
          entry.isBroken = true;
          addEventListener('pageshow', tryAgain, { once: true, signal });
          return entry.service;
        })
        .then((page) => {
          entry.page = page;
          entry.pending = undefined;
          onData();
        });
      return entry.pending;
    },
    forgetBroken,
  };
}
