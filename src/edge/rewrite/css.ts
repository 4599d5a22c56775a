import type { RequestType } from '../../services/service.js';

/** An address in a style sheet. */
export interface CssAddress {
  readonly address: string;
  readonly type: RequestType;
}

/** Takes comments out, and leaves what only looks like one: in a string, which a line ends, or in an address without quotes. */
const dropComments = (css: string) =>
  css.replace(
    /("(?:[^"\\\n\r\f]+|\\[\s\S])*"?|'(?:[^'\\\n\r\f]+|\\[\s\S])*'?|url\(\s*[^"'\s)][^)]*\)?)|\/\*[\s\S]*?(?:\*\/|$)/gi,
    (_, kept: string | undefined) => kept ?? ' ',
  );

/**
 * Escapes (CSS Syntax, "consume an escaped code point"): by code point, of a line break, which is nothing, and of a letter,
 * which is itself. Those of quotes and brackets stay, so that nothing ends earlier.
 */
const readEscapes = (css: string) =>
  css.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|\r\n|[\n\r\f]|([^"'()]))/gi,
    (_, hex: string | undefined, letter = '') =>
      hex ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)) : letter,
  );

const text = `"([^"]*)"?|'([^']*)'?`;
const call = (name: string) => `${name}\\(\\s*(?:${text}|([^)"']*))`;
const pattern = new RegExp(
  // A name space has the form of an address and is none (CSS Namespaces).
  `@namespace\\s[^;{}]*|(@import)\\s*(?:${text}|${call('url')})|${call('(?:url|src)')}`,
  'gi',
);

/** What stands between brackets, from behind the opening one. */
function readBrackets(css: string, start: number): string {
  const step = /"[^"]*"?|'[^']*'?|[()]/g;
  step.lastIndex = start;
  let depth = 1;
  for (let found = step.exec(css); found; found = step.exec(css)) {
    if (found[0] === '(') depth++;
    else if (found[0] === ')' && --depth === 0) return css.slice(start, found.index);
  }
  return css.slice(start);
}

/** Sets of images, and calls of a sheet's own functions (CSS Functions and Mixins), which may make one. */
const calls = /(?:image-set|(?<![\w-])--[^\s:;,{}()"']+)\(/gi;
/** Properties that they may get a text from; what `@property` and `@function` say counts as one. */
const sayings = /(?:^|[\s;{])(?:--[^\s:;{}]+|initial-value|result)\s*:(?:"[^"]*"?|'[^']*'?|[^"';}]+)*/gi;

/** Texts that may become addresses: in `image-set()`, and where it may get them from. */
function readTexts(css: string): string[] {
  const sets: string[] = [];
  let effort = 0;
  for (const { index, 0: name } of css.matchAll(calls)) {
    // Of thousands that are never closed each would be read to the end: all that follows counts as inside.
    const isTooMuch = effort > 8 * css.length;
    sets.push(isTooMuch ? css.slice(index) : readBrackets(css, index + name.length));
    if (isTooMuch) break;
    effort += sets.at(-1)?.length ?? 0;
  }
  const properties = css.match(sayings) ?? [];
  const texts = [...sets, ...properties.filter((property) => /[\\/]{2}/.test(property))];
  return texts.flatMap((part) => [...part.matchAll(new RegExp(text, 'g'))].map(([, one, two]) => one ?? two ?? ''));
}

/** Reads what a style sheet, or the value of a `style` attribute, would have the browser fetch. */
export function readCssAddresses(css: string): CssAddress[] {
  if (!/url|@import|image-set|src\(|--|\\/i.test(css)) return [];
  const found: CssAddress[] = [];
  const source = readEscapes(dropComments(css));
  for (const [, isImport, ...groups] of source.matchAll(pattern)) {
    const address = groups.find((group) => group !== undefined);
    if (address !== undefined) found.push({ address: address.trim(), type: isImport ? 'link' : 'image' });
  }
  for (const address of readTexts(source)) found.push({ address, type: 'image' });
  return found;
}
