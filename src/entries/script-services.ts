import type { Inside } from '../inside.js';
import { readFiles, readKnown } from '../parts/known.js';
import { mountServices } from '../parts/services.js';
import { createAdopter } from './adopt-file.js';
import { bring } from './load-file.js';

const adopt = createAdopter();
bring(async (inside: Inside) => mountServices(inside, await readKnown(inside, readFiles(inside, adopt(inside)))));
