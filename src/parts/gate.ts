import { createGate, type Gate } from '../gate/gate.js';
import { createRelease } from '../gate/release.js';
import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';

/** Holds and fires marked tags, and tells the page of each that fires. */
export function mountGate({ trust, signal, config, allows, store, use, tellListeners }: Inside): Gate {
  const gate = createGate({
    allows(element) {
      const { service = '' } = (element as HTMLElement).dataset;
      const may = allows(element);
      // Known to the site, but its category is in the catalogue.
      if (may !== undefined || !store.subjects[service]) return may;
      use('services');
      return false;
    },
    release: createRelease(trust, signal, (element) =>
      tellEvent('released', (element as HTMLElement).dataset, element),
    ),
    onChange: () =>
      // Not before this turn's work is done.
      queueMicrotask(() => {
        // The interface draws the placeholders.
        if (config.ui === 'on' && gate.held()[0]) use('ui');
        tellListeners();
      }),
  });
  return gate;
}
