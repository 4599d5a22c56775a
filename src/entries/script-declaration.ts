import type { Inside } from '../inside.js';
import { enDeclaration } from '../locales/declaration.js';
import { enFirst, enPlaceholder, enPreferences } from '../locales/en.js';
import { readConfig } from '../parts/config.js';
import { mountDeclarationPart } from '../parts/declaration.js';
import { readAllWords } from '../parts/words.js';
import { describeService } from '../services/details.js';
import { bring, loadFile } from './load-file.js';

bring(async (inside: Inside) => {
  const { config, trust } = inside;
  const english = { ...enFirst, ...enPlaceholder, ...enPreferences, ...enDeclaration };
  const load = (file: string) => loadFile<object>(`${config.base}locales/${file}.js`, config.nonce, trust);
  return mountDeclarationPart(inside, await readAllWords(readConfig(inside), english, load), describeService);
});
