import type { Inside } from '../inside.js';
import { mountGuard } from '../parts/guard.js';
import { readFiles, readKnown } from '../parts/known.js';
import { mountServices } from '../parts/services.js';
import { tellByService } from '../parts/vendor/google.js';
import { createAdopter } from './adopt-file.js';
import { bring } from './load-file.js';

const adopt = createAdopter();

/** Who holds, with what learns whom to hold: packed together they are a tenth smaller, and one request. */
bring(async (inside: Inside) => {
  const files = readFiles(inside, adopt(inside));
  const known = readKnown(inside, files);
  // Not before it can know whom to hold, or it would hold what is the site's own. Where these files do not say it, or are not there
  // in time, it holds everything foreign until it knows.
  await Promise.race([files, new Promise((go) => setTimeout(go, 3000))]);
  const guard = mountGuard(inside);
  known.then((all) => {
    if (inside.signal.aborted) return;
    inside.made.services ??= mountServices(inside, all);
    tellByService(inside);
  });
  return guard;
});
