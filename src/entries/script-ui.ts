import type { Inside } from '../inside.js';
import { mountAnswer } from '../parts/answer.js';
import { mountUiPart } from '../parts/ui.js';
import { createBannerUi } from '../ui/banner-ui.js';
import type { mountPlaceholders } from '../ui/mount-placeholders.js';
import type { DescribeService, mountPreferences } from '../ui/mount-preferences.js';
import { bring } from './load-file.js';

bring((inside: Inside) => {
  const { made, load } = inside;
  // Whoever is asked will answer.
  made.answer ??= mountAnswer(inside);
  return mountUiPart(
    (host) =>
      createBannerUi(host, {
        loadPreferences: async () => ({ mountPreferences: await load<typeof mountPreferences>('preferences') }),
        loadDetails: () => load<DescribeService>('details'),
        loadPlaceholders: async () => ({ mountPlaceholders: await load<typeof mountPlaceholders>('placeholders') }),
      }),
    inside,
  );
});
