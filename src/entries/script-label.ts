import type { Inside } from '../inside.js';
import { labels } from '../locales/labels.js';
import { readConfig } from '../parts/config.js';
import { mountLabel } from '../parts/label.js';
import { readWords } from '../parts/words.js';
import { bring } from './load-file.js';

bring(async (inside: Inside) =>
  mountLabel(inside, await readWords(readConfig(inside), async (id) => labels[id] ?? {})),
);
