import type { RequestType } from '../../services/service.js';

/** An address in a style sheet. */
export interface CssAddress {
  readonly address: string;
  readonly type: RequestType;
}

/** Takes comments out, and leaves what only looks like one: in a string, or in an address without quotes. */
const dropComments = (css: string) =>
  css.replace(
    /("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|url\(\s*[^"'\s)][^)]*\))|\/\*[\s\S]*?(?:\*\/|$)/gi,
    (_, kept: string | undefined) => kept ?? ' ',
  );

/** Escapes by code point (CSS Syntax, "consume an escaped code point"); no other one can hide an address. */
const readEscapes = (css: string) =>
  css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );

const text = `"([^"]*)"?|'([^']*)'?`;
const call = (name: string) => `${name}\\(\\s*(?:${text}|([^)"']*))`;
const pattern = new RegExp(
  // A name space has the form of an address and is none (CSS Namespaces).
  `@namespace\\s[^;]*|(@import)\\s*(?:${text}|${call('url')})|${call('(?:url|src)')}|image-set\\(((?:[^()]|\\([^()]*\\))*)`,
  'gi',
);

/** Reads what a style sheet, or the value of a `style` attribute, would have the browser fetch. */
export function readCssAddresses(css: string): CssAddress[] {
  if (!/url|@import|image-set|src\(|\\/i.test(css)) return [];
  const found: CssAddress[] = [];
  const look = (source: string) => {
    for (const [, isImport, ...groups] of source.matchAll(pattern)) {
      const set = groups[8];
      const address = groups.slice(0, 8).find((group) => group !== undefined);
      if (address !== undefined) found.push({ address: address.trim(), type: isImport ? 'link' : 'image' });
      if (set === undefined) continue;
      look(set);
      for (const [, one, two] of set.replace(/\([^()]*\)/g, '').matchAll(new RegExp(text, 'g')))
        found.push({ address: one ?? two ?? '', type: 'image' });
    }
  };
  look(readEscapes(dropComments(css)));
  return found;
}
