import type { Inside } from '../inside.js';
import { findCatalogueService } from '../services/find.js';

/** Adds what the catalogue knows of the services that the site named by their id only. */
export function mountServices({ store, config, use }: Inside): object {
  // One that nobody knows has no hosts to wait for.
  const known = config.services.map((service) => ({ hosts: [], ...findCatalogueService(service.id), ...service }));
  if (known.some(({ category }) => ![...config.categories, 'necessary'].includes(category))) use('problems');
  store.learn(known);
  return store;
}
