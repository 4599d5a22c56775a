/** Letters to insert, remove or exchange to turn one word into the other; neighbours that changed places count once. */
function countEdits(from: string, to: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= from.length; i++) {
    rows.push([]);
    for (let j = 0; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      rows[i]?.push(i + j === 0 ? 0 : Math.min(edits, swapped ? at(i - 2, j - 2) + 1 : edits));
    }
  }
  return at(from.length, to.length);
}

/** ` (did you mean "port"?)`, or `''` when no word is near enough to have been meant. */
export function suggest(word: string, words: readonly string[], show = (found: string) => `"${found}"`): string {
  const ranked = words
    .map((candidate) => ({ candidate, edits: countEdits(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= Math.max(1, Math.floor(word.length / 3))
    ? ` (did you mean ${show(best.candidate)}?)`
    : '';
}
