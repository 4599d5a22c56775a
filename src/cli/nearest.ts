import { findNearest } from '../config/nearest.js';

/** ` (did you mean "port"?)`, or `''` when no word is near enough to have been meant. */
export function suggest(word: string, words: readonly string[], show = (found: string) => `"${found}"`): string {
  const nearest = findNearest(word, words);
  return nearest === undefined ? '' : ` (did you mean ${show(nearest)}?)`;
}
