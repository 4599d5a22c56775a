import { readDataLayer } from '../signals/consent-mode.js';
import { answerSoon } from '../signals/early-answers.js';
import type { Layer } from '../signals/other-layer.js';
import type { ConsentGate, Service } from '../types.js';

/**
 * Calls the page back that waits behind a click for a vendor that may not run (`event_callback`, Plausible's `callback`): its link
 * would lead nowhere. Looked up behind the click, because a queue whose `push` is not its own counts as taken over.
 */
export function answerClicks(services: readonly Service[], api: Pick<ConsentGate, 'has'>, signal: AbortSignal): void {
  const page = window as { plausible?: { q?: ArrayLike<unknown>[] } };
  const readLayer = () => {
    const layer = readDataLayer() as Layer;
    // Who has taken it over calls back by itself.
    return layer.push === [].push || layer.followers ? layer : [];
  };
  const looks = [
    { form: /^google-(tag|an|ads|rem)/, read: readLayer, path: undefined },
    { form: /^plausible/, read: () => page.plausible?.q ?? [], path: '' },
  ].flatMap(({ form, read, path }) => {
    const ids = services.map(({ id }) => id).filter((id) => form.test(id));
    let seen = 0;
    return ids[0]
      ? () => {
          const queue = read() as ArrayLike<unknown>[];
          const isHeld = !ids.some((id) => api.has(id));
          for (; seen < queue.length; seen++)
            for (const said of isHeld ? [queue[seen], ...Array.from(Object(queue[seen]))] : []) answerSoon(said, path);
        }
      : [];
  });
  const look = () => {
    for (const run of looks) run();
  };
  // A page may do something else first.
  const lookSoon = () => {
    for (const wait of [0, 300, 1000]) setTimeout(look, wait);
  };
  for (const type of looks[0] ? ['click', 'submit'] : [])
    for (const listener of [look, lookSoon]) addEventListener(type, listener, { signal });
}
