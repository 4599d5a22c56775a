import type { Decisions } from '../types.js';
import { readDataLayer } from './consent-mode.js';

/** Tells the page: `consentgate:ready | change | blocked | released`, bubbling from `target`. */
export function tellEvent(name: string, detail: unknown, target: EventTarget = document): void {
  target.dispatchEvent(new CustomEvent(`consentgate:${name}`, { detail, bubbles: true }));
}

/** Tells tag managers by one `dataLayer` entry. */
export function tellDataLayer(decisions: Decisions): void {
  const choices = Object.fromEntries(Object.keys(decisions).map((id) => [id, decisions[id]?.choice]));
  readDataLayer().push({ event: 'consentgate_update', consentgate: choices });
}
