import { parseCore } from '../config/parse.js';
import type { findProblems } from '../config/problems.js';
import { readPageOptions } from '../config/script-tag.js';
import { createConsentGate } from '../create-consent.js';
import { createTrust } from '../trusted-types.js';
import type { ConsentGate } from '../types.js';
import { loadFile } from './load-file.js';

const page = window as { consentgate?: ConsentGate | ((api: ConsentGate) => void)[] };
const before = page.consentgate;

if (before && 'ready' in before) {
  console.error('consentgate: the script is in this page twice; remove one');
} else {
  const { raw, unreadable } = readPageOptions(document.currentScript as HTMLScriptElement | null);
  const config = parseCore(raw, !unreadable);
  const trust = createTrust();
  const load = <T>(name: string) => loadFile<T>(`${config.base}consentgate-${name}.js`, config.nonce, trust);
  let isExplained = false;

  page.consentgate = createConsentGate({
    config,
    raw,
    trust,
    load,
    explain() {
      if (isExplained) return;
      isExplained = true;
      // The sentences are kept out of the visitor's download.
      load<typeof findProblems>('problems').then((find) => {
        const problems = find(raw, unreadable);
        if (problems[0]) console.error(`consentgate: ${problems.join('\n  ')}`);
      });
    },
  });
  page.consentgate.push(...(before ?? []));
}
