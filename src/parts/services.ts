import type { Inside } from '../inside.js';
import { findCatalogueService } from '../services/find.js';

/** Adds what the catalogue knows of the services that the site named by their id only. */
export function mountServices({ store, config, use }: Inside): object {
  const known = config.services.map((service) => ({ ...findCatalogueService(service.id), ...service }));
  const sound = known.filter(({ category }) => [...config.categories, 'necessary'].includes(category));
  if (sound.length < known.length) use('problems');
  if (sound[0]) store.learn(sound);
  return store;
}
