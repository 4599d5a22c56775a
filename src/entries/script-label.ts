import type { Inside } from '../inside.js';
import { readConfig } from '../parts/config.js';
import { mountLabel } from '../parts/label.js';
import { readWords } from '../parts/words.js';
import { bring, loadFile } from './load-file.js';

bring(async (inside: Inside) => {
  const { config, trust } = inside;
  const load = (id: string) => loadFile<object>(`${config.base}locales/${id}.js`, config.nonce, trust);
  return mountLabel(inside, await readWords(readConfig(inside), load));
});
