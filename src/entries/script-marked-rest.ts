import { createConsentGate } from '../create-consent.js';
import { bring, loadFile } from './load-file.js';
import type { MountRest } from './start-marked.js';

const mountRest: MountRest = (setup, api, started, clicks, calls) => {
  const { config, trust } = setup;
  const whole = createConsentGate({
    ...setup,
    early(inside) {
      setup.early?.(inside);
      for (const { consentAction, consentCategory } of clicks)
        if (consentAction === 'open-preferences') inside.api.open();
        else inside.use('answer', (answer) => answer.act(consentAction as string, consentCategory));
    },
    load<T>(name: string, services: readonly string[] = []) {
      const there = started[name] as Promise<T> | undefined;
      // One that did not come is asked for again.
      started[name] = undefined;
      const paths = [/\//.test(name) ? name : `consentgate-${name}`];
      if (name === 'services') paths.push(...services.map((id) => `services/${id}`));
      return (
        there ??
        loadFile<T>(
          paths.map((path) => `${config.base}${path}.js`),
          config.nonce,
          trust,
        )
      );
    },
  });
  // Another tab may have answered while nobody here was there to hear it.
  setup.store.refresh();
  if (calls.includes('destroy')) whole.destroy();
  // The page has the object already: it stays the same.
  const { ready, push } = api;
  Object.assign(api, whole, { ready, push });
};

bring(mountRest);
