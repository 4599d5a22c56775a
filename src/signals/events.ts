import type { Decisions } from '../types.js';
import { readDataLayer } from './consent-mode.js';

/**
 * Tells the page: `consentgate:ready` and `change` on the document with the decisions, `blocked` and `released`
 * from the element (they bubble) with its `data-*` attributes.
 */
export function tellEvent(name: string, about: Element | Decisions): void {
  const isElement = about instanceof Element;
  (isElement ? about : document).dispatchEvent(
    new CustomEvent(`consentgate:${name}`, {
      detail: isElement ? (about as HTMLElement).dataset : about,
      bubbles: true,
    }),
  );
}

/** Tells tag managers by one `dataLayer` entry: the choice by id of category and service. */
export function tellDataLayer(decisions: Decisions): void {
  const choices = Object.fromEntries(Object.entries(decisions).map(([id, { choice }]) => [id, choice]));
  readDataLayer().push({ event: 'consentgate_update', consentgate: choices });
}
