import type { Messages } from './en.js';
/**
 * Fetches the words of a language, for applications: a bundler makes a chunk of each, and a visitor downloads the one
 * of the page. English is there already.
 */
export declare const loadLocale: Readonly<Record<string, () => Promise<Messages>>>;
