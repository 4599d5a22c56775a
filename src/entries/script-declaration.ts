import type { Inside } from '../inside.js';
import { enDeclaration } from '../locales/declaration.js';
import { enFirst, enPlaceholder, enPreferences } from '../locales/en.js';
import { readConfig } from '../parts/config.js';
import { mountDeclarationPart } from '../parts/declaration.js';
import { hasOtherWords, readAllWords, readFacts } from '../parts/words.js';
import { describeService } from '../services/details.js';
import { bring } from './load-file.js';

bring(async (inside: Inside) => {
  const english = { ...enFirst, ...enPlaceholder, ...enPreferences, ...enDeclaration };
  const load = (file: string) => inside.load<object>(`locales/${file}`);
  const config = readConfig(inside);
  if (hasOtherWords(config.texts, english)) inside.use('problems');
  const messages = await readAllWords(config, english, load);
  const facts = await readFacts(messages.lang, load);
  return mountDeclarationPart(inside, messages, (service) => describeService(service, facts));
});
