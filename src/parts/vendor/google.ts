import type { Inside } from '../../inside.js';
import { readForGoogle } from '../../signals/google-decisions.js';

/**
 * Takes over from the core to tell Google of answers: the core knows categories, and a service that was decided otherwise would
 * hear that of its category for a moment, in which a tag that is at work sends what it has kept. Returns what tells of an answer, or a
 * signal, that Google does not know.
 */
export function takeOverGoogle(inside: Inside): () => void {
  const { config, store } = inside;
  if (config.consentMode === 'off') return () => {};
  const readChoices = (decisions: ReturnType<typeof store.decisions>) =>
    ['analytics', 'marketing'].map((id) => decisions[id]?.choice === 'granted').join();
  const create = () => {
    // By this word the core speaks.
    (config as { consentMode: string }).consentMode = 'by service';
    const readAnswer = () => JSON.stringify([store.receipt(), store.signals()]);
    let told = readAnswer();
    const say = () => inside.tellGoogle('update', readForGoogle(store.decisions()));
    // What the core has said by then was of categories.
    if (readChoices(store.decisions()) !== readChoices(readForGoogle(store.decisions()))) say();
    return () => {
      if (told === readAnswer()) return;
      told = readAnswer();
      say();
    };
  };
  inside.tellByService ??= create();
  return inside.tellByService;
}

/** Has Google told by service from the first answer on, ahead of what the guard lets go, where the site names such services. */
export function tellByService(inside: Inside): void {
  const { guard } = inside.made;
  if (!guard || !inside.config.services.some(({ id }) => /^google-(an|ads|rem)/.test(id))) return;
  const tell = takeOverGoogle(inside);
  const { update } = guard;
  guard.update = () => {
    tell();
    update();
  };
}
