import type { Inside } from '../inside.js';
import { completeService, listOtherHosts } from '../services/find.js';
import { createEarlyStubs } from '../signals/early-stubs.js';
import { keepCalls } from './held-calls.js';

/** Adds what the catalogue knows of the services that the site named by their id only. */
export function mountServices(inside: Inside): object {
  const { store, config, raw, use, made } = inside;
  // The part that knows vendors carries this one, and may be here before the file of its own.
  if (made.services) return made.services;
  const ids = config.services.map(({ id }) => id);
  // Whose tags a misspelt name means nobody can tell: until it is put right, it may be anybody's. One of the site's own that
  // has none has no hosts to wait for.
  const known = config.services.map(completeService).map((service) => ({
    ...service,
    hosts: service.hosts ?? (service.category ? [] : listOtherHosts(ids)),
  }));
  if (known.some(({ category }) => ![...config.categories, 'necessary'].includes(category))) use('problems');
  keepCalls(known, inside);
  store.learn(known);
  // The page's next line may call a vendor's global.
  if (createEarlyStubs(config.services, raw)) use('vendors', (vendors) => vendors.update());
  return store;
}
