import type { Inside } from '../inside.js';
import { findCatalogueService } from '../services/find.js';
import type { Service } from '../types.js';

/** Adds what the catalogue knows of the services that the site named by their id only. */
export function mountServices({ store, config }: Inside): object {
  store.learn(
    config.services.flatMap((service) => {
      const known: Service | undefined = service.category ? undefined : findCatalogueService(service.id);
      return known && [...config.categories, 'necessary'].includes(known.category) ? [{ ...known, ...service }] : [];
    }),
  );
  return store;
}
