import type { Decisions } from '../types.js';
/**
 * Tells the page: `consentgate:ready` and `change` on the document with the decisions, `blocked` and `released`
 * from the element (they bubble) with its `data-*` attributes.
 */
export declare function tellEvent(name: string, detail: unknown, from?: EventTarget): void;
/** Tells tag managers by one `dataLayer` entry: the choice by id of category and service. */
export declare function tellDataLayer(decisions: Decisions): void;
