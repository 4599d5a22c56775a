/** Letters to insert, remove or exchange to turn one word into the other; neighbours that changed places count once. */
function countEdits(from: string, to: string): number {
  let before: number[] = [];
  let row = [...Array(to.length + 1).keys()];
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1),
        isSwapped ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[to.length] as number;
}

/** The word that was probably meant, if one is near enough. */
export function findNearest(wrong: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  let best: string | undefined;
  // Of a short word two letters are half of it: "on" is not "off". `category` is three from `categories`.
  let bound = (/^.{1,4}$/.test(wrong) ? 1 : Math.max(2, Math.ceil(wrong.length / 3))) + 1;
  for (const candidate of candidates) {
    const edits = countEdits(plain(wrong).slice(0, 64), plain(candidate));
    if (edits < bound) {
      bound = edits;
      best = candidate;
    }
  }
  // Only begun: `expires`, `privacy`.
  return best ?? candidates.find((candidate) => wrong.length > 3 && plain(candidate).startsWith(plain(wrong)));
}

/** `; did you mean "theme"?`, or `''` when no word is near enough to have been meant. */
export function suggest(wrong: unknown, candidates: readonly string[]): string {
  const nearest = findNearest(String(wrong), candidates);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
