import { createConsentGate } from '../create-consent.js';
import { loadFile } from './load-file.js';
import { startInPage } from './start-in-page.js';

/** Starts consentgate in the page of our script tag. */
export const start = (): unknown =>
  startInPage((setup) => {
    const { config, trust } = setup;
    return createConsentGate({
      ...setup,
      load<T>(name: string, services: readonly string[] = []) {
        // Who holds must stand, and know whom to hold, before anything of the page runs.
        const isFirst = /ices$|all$|guard/.test(name);
        const file = loadFile<T>(
          // The data of a service and the words of a language lie in folders of their own.
          [
            /\//.test(name) ? name : `consentgate-${name}`,
            ...(isFirst ? services : []).map((id) => `services/${id}`),
          ].map((path) => `${config.base}${path}.js`),
          config.nonce,
          trust,
          // Only to who stands there without `async` and `defer` browsers let us write.
          isFirst && document.currentScript,
        );
        // Nobody is there to hold, so the browser does, all that is foreign, until the next load.
        if (/guard/.test(name))
          file.catch(() => {
            const meta = document.createElement('meta');
            meta.httpEquiv = 'Content-Security-Policy';
            meta.content = `default-src data: 'unsafe-inline' 'self' blob: 'unsafe-eval' ${config.base} ${config.allow.join(' ')}`;
            document.head.append(meta);
          });
        return file;
      },
    });
  });
