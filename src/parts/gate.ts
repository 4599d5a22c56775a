import { createGate, type Gate } from '../gate/gate.js';
import { createRelease } from '../gate/release.js';
import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';

/** Holds and fires marked tags, and tells the page of each that fires. */
export const mountGate = ({ trust, signal, allows, store, use, tellListeners }: Inside): Gate =>
  createGate({
    allows(element) {
      const { service = '' } = (element as HTMLElement).dataset;
      const may = allows(element);
      // Known to the site, but its category is in the catalogue.
      if (may !== undefined || !store.subjects[service]) return may;
      use('services');
      return false;
    },
    release: createRelease(trust, signal, (element) => tellEvent('released', element)),
    // Not before this turn's work is done.
    onChange: () => queueMicrotask(tellListeners),
  });
