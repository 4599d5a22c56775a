import type { Choice, Decision, Decisions } from '../types.js';
import { readDataLayer } from './consent-mode.js';

/**
 * Tells the page: `consentgate:ready` and `change` on the document with the decisions, `blocked` and `released`
 * from the element (they bubble) with its `data-*` attributes.
 */
export function tellEvent(name: string, detail: unknown, from: EventTarget = document): void {
  from.dispatchEvent(new CustomEvent(`consentgate:${name}`, { detail, bubbles: true }));
}

/** Tells tag managers by one `dataLayer` entry: the choice by id of category and service. */
export function tellDataLayer(decisions: Decisions): void {
  const choices: Record<string, Choice> = {};
  for (const id in decisions) choices[id] = (decisions[id] as Decision).choice;
  readDataLayer().push({ event: 'consentgate_update', consentgate: choices });
}
