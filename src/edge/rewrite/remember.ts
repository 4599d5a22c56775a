import type { Mark } from './mark.js';
import type { FindInCode } from './snippet.js';

/** A site has few snippets, on all of its pages; what comes later is read each time. */
const most = 1000;
/** Longer code is a bundle, as a rule, of one page. */
const longest = 5000;

/**
 * Remembers what was found in a snippet, for as long as a rewriter lives. Not where the page says what its addresses mean:
 * with a base or an import map the same code may load something else.
 */
export function rememberSnippets(find: FindInCode): FindInCode {
  const known = new Map<string, Mark[]>();
  return (source, judge, findInHtml, byName = true) => {
    const isPlain = byName && source.length < longest && judge.isPlain();
    const before = isPlain ? known.get(source) : undefined;
    if (before) return before;
    const marks = find(source, judge, findInHtml, byName);
    // A copy: a piece of the page would keep the whole page in memory.
    if (isPlain && known.size < most) known.set(structuredClone(source), marks);
    return marks;
  };
}
