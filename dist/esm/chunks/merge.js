const isRecord = (value) => Object(value) === value;
/**
 * Lays words over others. A record that stands in both is merged: whoever renames one category keeps the others. What
 * only stands in `over` is kept too, for the parts that come later. What a template has left empty is not given: a button
 * without words could not be told from another.
 */
function mergeWords(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        if (value !== '')
            merged[key] = isRecord(below) && isRecord(value) ? { ...below, ...value } : value;
    }
    return merged;
}

export { mergeWords as m };
//# sourceMappingURL=merge.js.map
