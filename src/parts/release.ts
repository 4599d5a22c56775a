import { createRelease, type Release } from '../gate/release.js';
import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';

/** Fires what may fire, and tells the page of each. */
export const mountRelease = ({ trust, signal }: Inside): Release =>
  createRelease(trust, signal, (element) => tellEvent('released', (element as HTMLElement).dataset, element));
