import type { Inside } from '../inside.js';
import { labels } from '../locales/labels.js';
import { readConfig } from '../parts/config.js';
import { mountLabel } from '../parts/label.js';
import { readWords } from '../parts/words.js';
import { bring, loadFile } from './load-file.js';

bring(async (inside: Inside) => {
  const { config, trust } = inside;
  const load = async (id: string): Promise<object> =>
    // The words for the United States are seldom needed: they come with the others.
    /^us/i.test(config.region) ? loadFile(`${config.base}locales/${id}.js`, config.nonce, trust) : (labels[id] ?? {});
  return mountLabel(inside, await readWords(readConfig(inside), load));
});
