/** A text that flows through, with replacements. Offsets count from its very beginning. */
export interface Editor {
  append(text: string): void;
  slice(from: number, to: number): string;
  /** Puts `text` in the place of what stands between; those of one place keep the order in which they were given. */
  replace(from: number, to: number, text: string): void;
  /** Gives out what comes before an offset, edited, and forgets it; all that is left, with what stands at its end, if there is none. */
  take(until?: number): string;
  /** Offset behind what was appended. */
  readonly length: number;
}

/** Creates an editor without text. */
export function createEditor(): Editor {
  let source = '';
  /** Offset of the first letter that is still kept. */
  let base = 0;
  let edits: { from: number; to: number; text: string }[] = [];
  return {
    append(text) {
      source += text;
    },
    slice: (from, to) => source.slice(from - base, to - base),
    replace(from, to, text) {
      edits.push({ from, to, text });
    },
    take(until = Number.POSITIVE_INFINITY) {
      const due = edits.filter(({ from }) => from < until).sort((a, b) => a.from - b.from);
      if (due.length) edits = edits.filter(({ from }) => from >= until);
      let taken = '';
      let at = base;
      for (const { from, to, text } of due) {
        taken += source.slice(at - base, from - base) + text;
        at = to;
      }
      taken += source.slice(at - base, until - base);
      source = source.slice(until - base);
      base = until;
      return taken;
    },
    get length() {
      return base + source.length;
    },
  };
}
