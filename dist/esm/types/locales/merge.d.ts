/** Words, or a part of them; records of words (names by id, plural forms) are one level deep. */
export type Words = Readonly<Record<string, unknown>>;
/**
 * Lays words over others. A record that stands in both is merged: whoever renames one category keeps the others. What
 * only stands in `over` is kept too, for the parts that come later. What a template has left empty is not given: a button
 * without words could not be told from another.
 */
export declare function mergeWords<Base extends object, Over extends object>(base: Base, over: Over): Base & Over;
