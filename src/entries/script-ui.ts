import type { Inside } from '../inside.js';
import { localeIds } from '../locales/ids.js';
import { mergeWords } from '../locales/merge.js';
import { mountAnswer } from '../parts/answer.js';
import { readConfig } from '../parts/config.js';
import { mountUiPart } from '../parts/ui.js';
import { readWords } from '../parts/words.js';
import { createBannerUi } from '../ui/banner-ui.js';
import type { mountPlaceholders } from '../ui/mount-placeholders.js';
import type { DescribeService, mountPreferences } from '../ui/mount-preferences.js';
import { bring, loadFile } from './load-file.js';

bring(async (inside: Inside) => {
  const { made, load, config, trust } = inside;
  // Whoever is asked will answer.
  made.answer ??= mountAnswer(inside);
  const loadWords = (file: string) => loadFile<object>(`${config.base}locales/${file}.js`, config.nonce, trust);
  const messages = await readWords(readConfig(inside), loadWords);
  const { lang } = messages;
  /** The rest of the words in this language; without them a part speaks English. */
  const loadMore = (part: string): object | Promise<object> =>
    lang !== 'en' && localeIds.includes(lang)
      ? loadWords(`${lang}-${part}`).catch((error) => {
          console.error('consentgate:', error);
          return {};
        })
      : {};
  return mountUiPart(
    (host) =>
      createBannerUi(host, {
        messages,
        async loadPreferences() {
          const [mount, words] = await Promise.all([
            load<typeof mountPreferences>('preferences'),
            loadMore('preferences'),
          ]);
          return {
            mountPreferences: (to, first, ...more) => mount(to, mergeWords(words, first) as typeof first, ...more),
          };
        },
        loadDetails: () => load<DescribeService>('details'),
        loadPlaceholders: async () => ({ mountPlaceholders: await load<typeof mountPlaceholders>('placeholders') }),
      }),
    inside,
  );
});
