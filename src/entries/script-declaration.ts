import type { Inside } from '../inside.js';
import { enDeclaration } from '../locales/declaration.js';
import { enFirst, enPlaceholder, enPreferences } from '../locales/en.js';
import { readConfig } from '../parts/config.js';
import { mountDeclarationPart } from '../parts/declaration.js';
import { hasOtherWords, readAllWords } from '../parts/words.js';
import { describeService } from '../services/details.js';
import { bring } from './load-file.js';

bring(async (inside: Inside) => {
  const english = { ...enFirst, ...enPlaceholder, ...enPreferences, ...enDeclaration };
  const load = (file: string) => inside.load<object>(`locales/${file}`);
  const config = readConfig(inside);
  if (hasOtherWords(config.texts, english)) inside.use('problems');
  return mountDeclarationPart(inside, await readAllWords(config, english, load), describeService);
});
