/** Letters to insert, remove or exchange to turn one word into the other; neighbours that changed places count once. */
function countEdits(from, to) {
    let before = [];
    let row = [...Array(to.length + 1).keys()];
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1), isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY);
        }
        [before, row] = [row, next];
    }
    return row[to.length];
}
/** The word that was probably meant, if one is near enough. */
function findNearest(wrong, candidates) {
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    let best;
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
function suggest(wrong, candidates) {
    const nearest = findNearest(String(wrong), candidates);
    return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

export { suggest as s };
//# sourceMappingURL=nearest.js.map
