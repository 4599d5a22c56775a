/*
 * The lists of addresses that proxies write, walked from the right: the right end was written by the proxy next to us,
 * everything further left by somebody that it may or may not know. Elements come one at a time, so that what a client
 * wrote at the far left is not even read once the walk has stopped.
 */

/** The elements of `X-Forwarded-For`, last first. Empty ones do not count (RFC 9110 §5.6.1). */
export function* readListFromRight(value: string): Generator<string> {
  for (const element of value.split(',').reverse()) {
    // Optional white space is blanks and tabs, no other character (RFC 9110 §5.6.3).
    const text = element.replace(/^[ \t]+|[ \t]+$/g, '');
    if (text) yield text;
  }
}

/** Cuts text at a separator outside quotes, the last piece first. */
function* cutFromRight(text: string, separator: string): Generator<string> {
  let end = text.length;
  let quoted = false;
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text[at];
    if (character === '"') {
      let slashes = 0;
      while (text[at - 1 - slashes] === '\\') slashes++;
      // `\"` is a quote inside the quotes, not their beginning.
      if (!quoted || slashes % 2 === 0) quoted = !quoted;
    } else if (character === separator && !quoted) {
      yield text.slice(at + 1, end);
      end = at;
    }
  }
  yield text.slice(0, end);
}

const token = "[\\w!#$%&'*+.^`|~-]+";
const pair = new RegExp(`^(${token})=(?:(${token})|"((?:[^"\\\\]|\\\\.)*)")$`);

/** The one `for` of an element of `Forwarded`, or `''` when there is none or the element breaks the grammar. */
function readFor(element: string): string {
  const names = new Set<string>();
  let node = '';
  for (const piece of cutFromRight(element, ';')) {
    const text = piece.trim();
    if (!text) continue;
    const [, rawName = '', plain, quoted = ''] = pair.exec(text) ?? [];
    const name = rawName.toLowerCase();
    // Each parameter at most once (RFC 7239 §4): of two `for` nobody can say which one the proxy meant.
    if (!name || names.has(name)) return '';
    names.add(name);
    if (name === 'for') node = plain ?? quoted.replace(/\\(.)/g, '$1');
  }
  return node;
}

/**
 * The nodes of RFC 7239 `Forwarded`, last first; `''` for an element that names none.
 * It is cut from the right because a quote that a client left open would, read from the left, swallow the elements that
 * the proxies appended after it.
 */
export function* readForwardedFromRight(value: string): Generator<string> {
  for (const element of cutFromRight(value, ',')) {
    if (element.trim()) yield readFor(element);
  }
}
