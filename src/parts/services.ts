import type { Inside } from '../inside.js';
import { completeService } from '../services/find.js';
import { createEarlyStubs } from '../signals/early-stubs.js';

/** Does the guard hold what the page has of this service? Where it does not, a stand-in would be in the vendor's way. */
export const isHeldRaw = ({ config, guard, store }: Pick<Inside, 'config' | 'guard' | 'store'>, id: string): boolean =>
  !!guard && config.block !== 'marked' && store.allows(id) !== true;

/** Adds what the catalogue knows of the services that the site named by their id only. */
export function mountServices(inside: Inside): object {
  const { store, config, raw, use } = inside;
  // One that nobody knows has no hosts to wait for.
  const known = config.services.map((service) => ({ hosts: [], ...completeService(service) }));
  if (known.some(({ category }) => ![...config.categories, 'necessary'].includes(category))) use('problems');
  store.learn(known);
  // The page's next line may call a vendor's global.
  if (createEarlyStubs(config.services, raw, (id) => isHeldRaw(inside, id)))
    use('vendors', (vendors) => vendors.update());
  return store;
}
