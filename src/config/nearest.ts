/** Number of single-letter edits between two words (Levenshtein). */
function countEdits(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The word that was probably meant, if one is near enough. */
export function findNearest(wrong: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  let best: string | undefined;
  let bound = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = countEdits(plain(wrong).slice(0, 64), plain(candidate));
    if (edits < bound) {
      bound = edits;
      best = candidate;
    }
  }
  return best;
}

/** `; did you mean "theme"?`, or `''` when no word is near enough to have been meant. */
export function suggest(wrong: unknown, candidates: readonly string[]): string {
  const nearest = findNearest(String(wrong), candidates);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
