/** Words, or a part of them; records of words (names by id, plural forms) are one level deep. */
export type Words = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Words => Object(value) === value;

/**
 * Lays words over others. A record that stands in both is merged: whoever renames one category keeps the others. What
 * only stands in `over` is kept too, for the parts that come later. What a template has left empty is not given: a button
 * without words could not be told from another.
 */
export function mergeWords<Base extends object, Over extends object>(base: Base, over: Over): Base & Over {
  const merged: Record<string, unknown> = { ...(base as Words) };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    if (value !== '') merged[key] = isRecord(below) && isRecord(value) ? { ...below, ...value } : value;
  }
  return merged as Base & Over;
}
