import { parseOptions } from '../config/parse.js';
import { readPageOptions } from '../config/script-tag.js';
import { createConsentGate } from '../create-consent.js';
import type { findProblems } from '../config/problems.js';
import { createTrust } from '../trusted-types.js';
import type { ConsentGate } from '../types.js';
import { loadFile } from './load-file.js';

const page = window as { consentgate?: ConsentGate | ((api: ConsentGate) => void)[] };
const before = page.consentgate;

if (before && 'ready' in before) {
  console.error('consentgate: the script is in this page twice; remove one');
} else {
  const { raw, unreadable } = readPageOptions(document.currentScript as HTMLScriptElement | null);
  const config = parseOptions(raw, unreadable);
  const trust = createTrust();
  const load = <T>(name: string) => loadFile<T>(`${config.base}consentgate-${name}.js`, config.nonce, trust);
  page.consentgate = createConsentGate(config, trust, load);
  if (!config.sound) {
    // The sentences are kept out of the visitor's download.
    load<typeof findProblems>('problems').then((find) => {
      console.error(`consentgate: ${find(raw, unreadable).join('\n  ')}`);
    });
  }
  page.consentgate.push(...(before ?? []));
}
