import type { Inside } from '../inside.js';
import { labels } from '../locales/labels.js';
import { readConfig } from '../parts/config.js';
import { mountLabel } from '../parts/label.js';
import { readWords } from '../parts/words.js';
import { bring } from './load-file.js';

bring(async (inside: Inside) => {
  const load = async (id: string): Promise<object> =>
    // The words for the United States are seldom needed: they come with the others.
    /^us/i.test(inside.config.region) ? inside.load(`locales/${id}`) : (labels[id] ?? {});
  return mountLabel(inside, await readWords(readConfig(inside), load));
});
