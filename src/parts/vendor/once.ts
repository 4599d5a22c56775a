import type { Inside } from '../../inside.js';
import type { Receipt } from '../../types.js';
import type { Entry } from './verdicts.js';

/**
 * Ends what was loaded once where a later answer says no to it: a no is a later word than "load once". A yes at another
 * placeholder says nothing of what plays here. Returns what is to be called with each answer, before anything follows from it.
 */
export function createOnceEnd(
  { store, config }: Pick<Inside, 'store' | 'config'>,
  entries: readonly Entry[],
): () => void {
  let heard = store.receipt();
  return () => {
    const before = heard?.choices;
    heard = store.receipt();
    const choices: Receipt['choices'] = heard?.choices ?? {};
    const isYes = (id: string) => choices[id] && !before?.[id] && !config.categories.includes(id);
    if (Object.keys(choices).some(isYes)) return;
    for (const entry of entries) {
      const { id, category } = entry.service;
      if (!entry.isOnce || (choices[id] ?? choices[store.subjects[id]?.category ?? category]) !== 0) continue;
      entry.isOnce = false;
      // What it has stored meanwhile goes, as if it had been granted.
      entry.wasGranted = true;
    }
  };
}
