import { type FirstMessages, type Messages } from '../locales/en.js';
import type { UiHost } from '../types.js';
/** Gives each held embed its placeholder, now and later; returns the function that takes all of them back. */
export declare function mountPlaceholders(host: UiHost, words: FirstMessages & Partial<Messages>): () => void;
