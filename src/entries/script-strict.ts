import type { Inside } from '../inside.js';
import { readConfig } from '../parts/config.js';
import { mountStrict } from '../parts/strict.js';
import { readWords } from '../parts/words.js';
import { bring } from './load-file.js';

bring((inside: Inside) =>
  mountStrict(inside, () => readWords(readConfig(inside), (id) => inside.load<object>(`locales/${id}-reload`))),
);
