import { coreOptions } from '../../config/options.js';
import { parseCore, type RawOptions, toList } from '../../config/parse.js';
import { createFindService, type KnownService } from '../../edge/rewrite/find-service.js';
import type { ServiceChoice } from '../../edge/rewrite/options.js';
import { findServices } from '../../edge/rewrite/services.js';
import { catalogue } from '../../services/catalogue.js';

/** Who is who for one page. */
export interface Site {
  readonly categories: readonly string[];
  /** Ids of the services that the site names; its configuration may still be missing. */
  readonly named: readonly string[];
  readonly isStrict: boolean;
  /** What nobody may load before a yes: all of the catalogue, and what the site describes. */
  readonly known: readonly KnownService[];
  /** Does the guard, where it is there, hold this service? */
  isGuarded(service: string | undefined): boolean;
  /** Is it the site's own wish that this host is asked without a yes? */
  isAllowed(url: URL): boolean;
}

/** As the page reads them: with a scheme or without, each with its sub-domains. */
function createIsAllowed(entries: readonly string[]): Site['isAllowed'] {
  const allowed = entries.map((entry) => /^(\w+:)?(?:\/\/)?(?:\*\.)?(.*?)\/?$/s.exec(entry.toLowerCase()) ?? []);
  return ({ protocol, host, hostname }) =>
    allowed.some(
      ([, scheme, name]) =>
        name &&
        (!scheme || scheme === protocol) &&
        (`.${host}`.endsWith(`.${name}`) || `.${hostname}`.endsWith(`.${name}`)),
    );
}

/** Puts together what the page, a configuration file and flags say; lists add up, of anything else the last one counts. */
export function readSite(sources: readonly RawOptions[]): Site {
  const join = (name: string) => sources.flatMap((source) => toList(source[name] ?? ''));
  const last = (name: string) =>
    sources
      .map((source) => source[name])
      .filter(Boolean)
      .at(-1);
  const { categories } = parseCore({
    categories: last('categories') ?? coreOptions.categories,
  });
  const byId = new Map<string, Exclude<ServiceChoice, string>>();
  for (const option of join('services')) {
    const service = (Object(option) === option ? option : { id: `${option}` }) as Exclude<ServiceChoice, string>;
    byId.set(`${service.id}`, service);
  }
  const categoryOf = ({ id, category }: { readonly id: string; readonly category?: string }) =>
    category ?? catalogue.find((service) => service.id === id)?.category;
  const all = [...byId.values(), ...catalogue.filter(({ id }) => !byId.has(id)).map(({ id }) => ({ id }))];
  const isNecessary = (service: { readonly id: string }) => categoryOf(service) === 'necessary';
  const find = (services: readonly { readonly id: string }[]) => findServices(services, categories, []);
  // `findServices` leaves out what is necessary, under that name.
  const necessary = createFindService(
    find(all.filter(isNecessary).map((service) => ({ ...service, category: 'any' }))),
  );
  const isListed = createIsAllowed(join('allow').map((entry) => `${entry}`));
  // Whoever misspells one has all of them held.
  const holdsAll = [...byId.values()].some((service) => categoryOf(service) === undefined);
  const isStrict = last('block') === 'strict';
  return {
    categories,
    named: [...byId.keys()],
    isStrict,
    known: find(all.filter((service) => categoryOf(service) !== undefined && !isNecessary(service))),
    isGuarded: (service) => isStrict || (service !== undefined && (holdsAll || byId.has(service))),
    isAllowed: (url) => isListed(url) || necessary(url, { type: 'connect', isHint: true }) !== undefined,
  };
}
