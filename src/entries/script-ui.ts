import type { Inside } from '../inside.js';
import { mergeWords } from '../locales/merge.js';
import { mountAnswer } from '../parts/answer.js';
import { mountUiPart } from '../parts/ui.js';
import type { describeServices } from '../services/details.js';
import { createBannerUi } from '../ui/banner-ui.js';
import type { mountPlaceholders } from '../ui/mount-placeholders.js';
import type { mountPreferences } from '../ui/mount-preferences.js';
import { bring } from './load-file.js';
import { loadWords } from './load-words.js';

bring(async (inside: Inside) => {
  const { made, load } = inside;
  // Whoever is asked will answer.
  made.answer ??= mountAnswer(inside);
  const { messages, loadMore } = await loadWords(inside);
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
        async loadDetails() {
          const [describe, facts] = await Promise.all([load<typeof describeServices>('details'), loadMore('facts')]);
          return (config) => describe(config, facts);
        },
        loadPlaceholders: async () => ({ mountPlaceholders: await load<typeof mountPlaceholders>('placeholders') }),
      }),
    inside,
  );
});
