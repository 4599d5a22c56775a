import { parseCore } from '../config/parse.js';
import { readPageOptions } from '../config/script-tag.js';
import { createConsentGate } from '../create-consent.js';
import type { Setup } from '../inside.js';
import { createTrust } from '../trusted-types.js';
import type { ConsentGate } from '../types.js';
import { loadFile } from './load-file.js';

/** Starts consentgate in the page of our script tag, with what the bundle brings. */
export function start(bundled: Pick<Setup, 'guard'>): unknown {
  const page = window as { consentgate?: ConsentGate };
  // Another instance, the queue of the page, or an element that is called so.
  const before = page.consentgate as (ConsentGate & Parameters<ConsentGate['push']>) | undefined;
  if (before?.ready) return console.error('consentgate is here twice');
  // Where our tag is a module, no script is the current one (HTML §8.1.3.3).
  const script = (document.currentScript || document.querySelector('[src*=consentgate]')) as HTMLScriptElement | null;
  const { raw: given, unreadable } = readPageOptions(script);
  const link = document.createElement('a');
  link.href = given.base as string;
  // As it reads now: a `<base>` further down would lead to another host. A folder whose slash was left out is one, too.
  const raw = { ...given, base: given.base && link.href.replace(/[^/]$/, '$&/') };
  const config = parseCore(raw, !unreadable);
  const trust = createTrust();
  page.consentgate = createConsentGate({
    ...bundled,
    config,
    raw,
    trust,
    load: (name) =>
      loadFile(
        // The data of a service and the words of a language lie in folders of their own.
        `${config.base}${/\//.test(name) ? '' : 'consentgate-'}${name}.js`,
        config.nonce,
        trust,
        // The guard must know whom to hold before anything of the page runs.
        name === 'services' && script && document.currentScript === script && !script.async && !script.defer,
      ),
  });
  page.consentgate.push(...(before?.map ? before : []));
}
