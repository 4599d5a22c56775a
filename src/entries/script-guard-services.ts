import type { Inside } from '../inside.js';
import { mountGuard } from '../parts/guard.js';
import { readKnown } from '../parts/known.js';
import { mountServices } from '../parts/services.js';
import { tellByService } from '../parts/vendor-google.js';
import { createAdopter } from './adopt-file.js';
import { bring } from './load-file.js';

const adopt = createAdopter();

/** Who holds, with what learns whom to hold: packed together they are a tenth smaller, and one request. */
bring((inside: Inside) => {
  const guard = mountGuard(inside);
  // The files with the hosts stand right behind this one. Until they have run, everything foreign is held.
  readKnown(inside, adopt(inside)).then((known) => {
    if (inside.signal.aborted) return;
    inside.made.services ??= mountServices(inside, known);
    tellByService(inside);
  });
  return guard;
});
