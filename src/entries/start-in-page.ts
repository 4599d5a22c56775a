import { begin } from '../begin.js';
import { parseCore, type RawOptions } from '../config/parse.js';
import { readPageOptions } from '../config/script-tag.js';
import type { Setup } from '../inside.js';
import { createTrust } from '../trusted-types.js';
import type { ConsentGate } from '../types.js';
import type { Loader } from './load-file.js';

/** What the page of our script tag says; how other files come is left to who starts. */
export type PageSetup = Omit<Setup, 'load'>;

/** Puts into the page of our script tag what `create` makes of it; `fixed` is what the bundle does not leave to the page. */
export function startInPage(create: (setup: PageSetup) => ConsentGate, fixed?: RawOptions): unknown {
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
  page.consentgate = create({
    ...begin(config),
    config,
    raw,
    trust,
    // `consentgate snippet` writes it ahead of us.
    early: (script as Loader | null)?.consentgate as Setup['early'],
  });
  page.consentgate.push(...(before?.map ? before : []));
}
