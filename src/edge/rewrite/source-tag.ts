/** An attribute where it stands in the text of a start tag. */
export interface SourceAttribute {
  /** In lower case. */
  readonly name: string;
  readonly start: number;
  readonly nameEnd: number;
  /** Behind the value, or behind the name when there is none. */
  readonly end: number;
}

/** The text of a start tag, taken apart. */
export interface SourceTag {
  /** Behind the name of the tag. */
  readonly nameEnd: number;
  /** All of them; of twins both. */
  readonly attributes: readonly SourceAttribute[];
}

/**
 * Reads the text of a start tag, `<` to `>`, as HTML, "before attribute name state" and following, do. The parser's own
 * positions do not tell of twins: were only the first `src` renamed, the second one would come alive.
 */
export function readSourceTag(text: string): SourceTag {
  let at = 1;
  const skip = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    at += pattern.exec(text)?.[0].length ?? 0;
    return at;
  };
  const nameEnd = skip(/[^\t\n\f\r />]*/y);
  const attributes: SourceAttribute[] = [];
  for (;;) {
    const start = skip(/[\t\n\f\r /]*/y);
    if (at >= text.length || text[at] === '>') return { nameEnd, attributes };
    // A `=` where a name begins is its first letter.
    const end = skip(/=?[^\t\n\f\r />=]*/y);
    const name = text.slice(start, end).toLowerCase();
    if (skip(/[\t\n\f\r ]*/y) < text.length && text[at] === '=') {
      at++;
      skip(/[\t\n\f\r ]*/y);
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, at + 1);
        at = close < 0 ? text.length : close + 1;
      } else skip(/[^\t\n\f\r >]*/y);
      attributes.push({ name, start, nameEnd: end, end: at });
    } else attributes.push({ name, start, nameEnd: end, end });
  }
}
