import { parseCore, type RawOptions } from '../config/parse.js';
import { readPageOptions } from '../config/script-tag.js';
import { createConsentGate } from '../create-consent.js';
import type { Setup } from '../inside.js';
import { createTrust } from '../trusted-types.js';
import type { ConsentGate } from '../types.js';
import { type Loader, loadFile } from './load-file.js';

/** Starts consentgate in the page of our script tag; `fixed` is what the bundle does not leave to the page. */
export function start(fixed?: RawOptions): unknown {
  const page = window as { consentgate?: ConsentGate };
  // Another instance, the queue of the page, or an element that is called so.
  const before = page.consentgate as (ConsentGate & Parameters<ConsentGate['push']>) | undefined;
  if (before?.ready) return console.error('consentgate is here twice');
  // Where our tag is a module, no script is the current one (HTML §8.1.3.3).
  const script = (document.currentScript || document.querySelector('[src*=consentgate]')) as HTMLScriptElement | null;
  const { raw: given, unreadable } = readPageOptions(script);
  const raw = {
    ...given,
    base: given.base
      ? // As it reads now: a `<base>` further down would lead to another host. A folder whose slash was left out is one, too.
        Object.assign(document.createElement('a'), { href: given.base as string }).href.replace(/\/?$/, '/')
      : // A query may have slashes, too.
        script?.src.replace(/[^/]*([?#].*)?$/, ''),
    ...fixed,
  };
  const config = parseCore(raw, !unreadable);
  const trust = createTrust();
  page.consentgate = createConsentGate({
    config,
    raw,
    trust,
    // `consentgate snippet` writes it ahead of us.
    early: (script as Loader | null)?.consentgate as Setup['early'],
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
  page.consentgate.push(...(before?.map ? before : []));
}
