import type { Inside } from '../inside.js';
import { tellConsentMode } from '../signals/consent-mode.js';
import { readForGoogle } from '../signals/google-decisions.js';

/**
 * Takes over from the core to tell Google of answers: the core knows categories, and a service that was decided otherwise would
 * hear that of its category for a moment, in which a tag that is at work sends what it has kept. Returns what tells of the next.
 */
export function takeOverGoogle({ config, store }: Pick<Inside, 'config' | 'store'>): () => void {
  if (config.consentMode === 'off') return () => {};
  // By this word the core speaks.
  (config as { consentMode: string }).consentMode = 'by service';
  const tell = () => tellConsentMode('update', readForGoogle(store.decisions()));
  const toChoices = (decisions: ReturnType<typeof readForGoogle>) =>
    ['analytics', 'marketing'].map((id) => decisions[id]?.choice === 'granted').join();
  // What the core has said by then was of categories.
  if (toChoices(store.decisions()) !== toChoices(readForGoogle(store.decisions()))) tell();
  return tell;
}
