import { idForm } from '../config/parse.js';
import type { Inside } from '../inside.js';
import { completeBy } from '../services/complete.js';
import type { KnownService } from '../services/page-service.js';
import { createEarlyStubs } from '../signals/early-stubs.js';
import { tellDataLayer } from '../signals/events.js';
import type { Service } from '../types.js';
import { hasLeft } from './has-left.js';
import { keepCalls } from './held-calls.js';
import { type Known, nothingKnown } from './known.js';

/** Does a description have what looks like one of the lists that decide what is held, and is none? A vendor's setting may be called so. */
const hasOddList = (service: KnownService) =>
  !service.fromCatalogue &&
  Object.entries(service).some(
    ([name, value]) =>
      /^(host|domain|cookie|stor)/i.test(name) && !(/^(hosts|cookies|storage)$/.test(name) && Array.isArray(value)),
  );

/** Adds what the catalogue knows of the services that the site named by their id only. */
export function mountServices(inside: Inside, { find, others, data } = nothingKnown): Pick<Known, 'data'> {
  const { store, config, raw, use, made } = inside;
  // The part that knows vendors carries this one, and may be here before the file of its own.
  if (made.services) return made.services;
  const ids = config.services.map(({ id }) => id);
  // Whose tags a misspelt name means nobody can tell: until it is put right, it may be anybody's. One of the site's own that
  // has none has no hosts to wait for.
  const known = config.services
    .map((given) => completeBy(given, find(given.id)))
    .map((service) => ({ ...service, hosts: service.hosts ?? (service.category ? [] : others(ids)) }));
  const isOutside = ({ category }: Service) => ![...config.categories, 'necessary'].includes(category);
  const isOdd = (service: KnownService, index: number) =>
    !idForm.test(service.id) ||
    ids.indexOf(service.id) !== index ||
    config.categories.includes(service.id) ||
    hasOddList(service);
  if (known.some((service, index) => isOutside(service) || isOdd(service, index))) use('problems');
  keepCalls(known, inside);
  store.learn(known);
  // What an earlier yes has left under another path is seen, and sent, only there.
  if (store.receipt() && hasLeft(store, true)) use('vendors');
  // The core has left it to us, where it did not know what these services are: tag managers hear it once per page.
  const isUnlearnt = config.services.some(({ hosts, category }) => !hosts?.map || !category);
  const isDecided = store.receipt() || config.mode !== 'opt-in' || config.exempt[0];
  // Behind what Google is told of its own services, by a yes or against that of their category.
  const isToHear = ({ id }: Service) =>
    /^google-(an|ads|rem)/.test(id) && [id, 'analytics', 'marketing'].some((one) => store.allows(one));
  if (isUnlearnt && isDecided)
    known.some(isToHear) ? use('vendors', (vendors) => vendors.tellManagers()) : tellDataLayer(store.decisions());
  // The page's next line may call a vendor's global.
  if (createEarlyStubs(known, raw, store.allows)) use('vendors', (vendors) => vendors.update());
  return { data };
}
