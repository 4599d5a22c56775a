import type { Inside } from '../inside.js';
import { whenKnown } from '../parts/known.js';
import { mountServices } from '../parts/services.js';
import { mountVendors } from '../parts/vendors.js';
import { bring } from './load-file.js';

bring(async (inside: Inside) => {
  const known = await whenKnown(inside);
  inside.made.services ??= mountServices(inside, known);
  return mountVendors(inside);
});
