import type { Inside } from '../inside.js';
import type { KnownService, PageService } from '../services/page-service.js';
import type { Service } from '../types.js';

/** What `services/all.js` brings: what the guard has to know of all services of the catalogue, by id. */
export interface HostTable {
  find(id: string): KnownService | undefined;
  /** The hosts of all services but these, and but those that are necessary. */
  others(ids: readonly string[]): readonly string[];
}

/** What is known of the configured services before anything is asked. */
export interface Known extends HostTable {
  /** The data of those that have come with their own file, by id. */
  readonly data: Readonly<Record<string, PageService>>;
}

/** Where the site has described all of its services there is nothing to look up. */
export const nothingKnown: Known = { find: () => undefined, others: () => [], data: Object.create(null) };

/** Only its id stands in the page, or its hosts and no name of its own: the catalogue may have it. */
export const mayBeKnown = ({ id, name, firstParty }: Service): boolean =>
  // `consentgate snippet` writes all that the catalogue has.
  name === id && firstParty === undefined;

/** What the guard has to know, of a service's own data. */
const toKnown = ({
  id,
  category,
  embed,
  firstParty,
  requiresAny,
  hosts,
  held,
  globals,
}: PageService): KnownService => ({
  id,
  name: id,
  category,
  embed: !!embed,
  firstParty: !!firstParty,
  requiresAny,
  hosts: hosts ?? [],
  cookies: held ?? [],
  globals,
  fromCatalogue: true,
});

/** Until it is there everything foreign is held, and so for as long as it does not come. */
const loadTable = ({ load, signal }: Inside): Promise<HostTable> =>
  load<HostTable>('services/all').catch(
    (error) =>
      new Promise((resolve) => {
        console.error('consentgate:', error);
        const again = () => resolve(loadTable({ load, signal } as Inside));
        addEventListener('pageshow', again, { once: true, signal });
      }),
  );

/** What came of the files that the core has asked for. */
type Files = Promise<PromiseSettledResult<HostTable & PageService>[]>;

/** Brings these files by `load`. Never fails. */
export const readFiles = ({ lookups }: Inside, load: Inside['load']): Files =>
  Promise.allSettled([...new Set(lookups)].map((file) => load<HostTable & PageService>(`services/${file}`)));

async function read(inside: Inside, files: Files): Promise<Known> {
  // A page may have given every object properties more.
  const data: Record<string, PageService> = Object.create(null);
  let table: HostTable | undefined;
  for (const result of await files) {
    const file = (result as Partial<PromiseFulfilledResult<HostTable & PageService>>).value;
    if (file?.find) table = file;
    else if (file) data[file.id] = file;
  }
  // A name that no file has: a misspelt one, or the file has not come.
  if (inside.config.services.some((service) => !data[service.id] && mayBeKnown(service)))
    table ??= await loadTable(inside);
  return {
    data,
    find: (id) => (data[id] ? toKnown(data[id]) : table?.find(id)),
    others: (ids) => table?.others(ids) ?? [],
  };
}

/** Gives what is known of the configured services, once these files are there. */
export const readKnown = (inside: Inside, files = readFiles(inside, inside.load)): Promise<Known> =>
  (inside.known ??= read(inside, files));

/** Gives the same to who comes by a file of its own, perhaps ahead of that for which the parser waits. */
export const whenKnown = (inside: Inside): Promise<Known> | undefined => {
  const { lookups, isGuarded, made, use } = inside;
  if (!lookups[0]) return readKnown(inside);
  const file = isGuarded && !made.guard ? 'guard-services' : 'services';
  return inside.known ?? new Promise((resolve) => use(file, () => resolve(inside.known as Promise<Known>)));
};
