import { parseCore } from '../config/parse.js';
import { readPageOptions } from '../config/script-tag.js';
import { createConsentGate } from '../create-consent.js';
import { createTrust } from '../trusted-types.js';
import type { ConsentGate } from '../types.js';
import { loadFile } from './load-file.js';

const page = window as { consentgate?: ConsentGate | ((api: ConsentGate) => void)[] };
const before = page.consentgate;

if (before && 'ready' in before) console.error('consentgate is in this page twice');
else {
  const { raw, unreadable } = readPageOptions(document.currentScript as HTMLScriptElement | null);
  const config = parseCore(raw, !unreadable);
  const trust = createTrust();

  page.consentgate = createConsentGate({
    config,
    raw,
    trust,
    // A service's data is a file of its own, below.
    load: (name) => loadFile(`${config.base}${/\//.test(name) ? '' : 'consentgate-'}${name}.js`, config.nonce, trust),
  });
  page.consentgate.push(...(before ?? []));
}
