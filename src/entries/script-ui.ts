import { render } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import type { Inside } from '../inside.js';
import { mountAnswer } from '../parts/answer.js';
import { mountUiPart } from '../parts/ui.js';
import { createBannerUi } from '../ui/banner-ui.js';
import type { mountPlaceholders } from '../ui/mount-placeholders.js';
import type { mountPreferences } from '../ui/mount-preferences.js';
import { bring, loadFile } from './load-file.js';

bring((inside: Inside) => {
  const { config, trust, made } = inside;
  // Whoever is asked will answer.
  made.answer ??= mountAnswer(inside);
  const load = <T>(name: string): Promise<T> =>
    loadFile(`${config.base}consentgate-${name}.js`, config.nonce, trust, { render, Fragment, jsx, jsxs });
  return mountUiPart(
    (host) =>
      createBannerUi(host, {
        loadPreferences: async () => ({ mountPreferences: await load<typeof mountPreferences>('preferences') }),
        loadPlaceholders: async () => ({ mountPlaceholders: await load<typeof mountPlaceholders>('placeholders') }),
      }),
    inside,
  );
});
