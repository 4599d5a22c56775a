import type { Inside } from '../inside.js';
import { mountAnswer } from '../parts/answer.js';
import { mountUiPart } from '../parts/ui.js';
import { createUi } from '../ui/create-ui.js';
import type { mountPreferences } from '../ui/mount-preferences.js';
import { bring, loadFile } from './load-file.js';

bring((inside: Inside) => {
  const { config, trust, made } = inside;
  // Whoever is asked will answer.
  made.answer ??= mountAnswer(inside);
  const loadPreferences = async () => ({
    mountPreferences: await loadFile<typeof mountPreferences>(
      `${config.base}consentgate-preferences.js`,
      config.nonce,
      trust,
    ),
  });
  return mountUiPart((host) => createUi(host, { loadPreferences }), inside);
});
