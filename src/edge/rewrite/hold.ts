import type { Editor } from './editor.js';
import { type Mark, writeMark } from './mark.js';
import type { StartTag } from './scanner.js';
import type { KeptKind } from './script-type.js';
import { readSourceTag } from './source-tag.js';

/** How a tag is made inert. */
export interface Hold {
  /** Attributes of which the browser must not know, in lower case; they become `data-…`. */
  readonly attributes: readonly string[];
  /** What to mark it with; `undefined` when it is marked already. */
  readonly mark: Mark | undefined;
  /** For scripts: takes the place of the type; `data-type` keeps the old one where it says something. */
  readonly disarm?: { readonly keep: KeptKind | undefined };
}

/** What the release gives back by itself (`gate/addresses`), of these elements. */
const known = /^(?:iframe|embed|object|video|audio|img|picture|link|source|track|template|script)$/;
const knownAttribute = /^(?:src|srcset|href|data|poster|srcdoc)$/;

/** Names of SVG under which the release does not know an address. */
const aliases: Readonly<Record<string, string>> = { 'xlink:href': 'data-href' };

/** Makes a tag inert by editing its text: names of attributes, and what is put in behind the tag's name. */
export function holdTag(editor: Editor, tag: StartTag, { attributes, mark, disarm }: Hold): void {
  const { nameEnd, attributes: written } = readSourceTag(editor.slice(tag.start, tag.end));
  const given = written.map(({ name }) => name);
  const isSvgScript = tag.name === 'script' && !tag.isHtml;
  const rename = (name: string) => {
    if (isSvgScript && /^(?:xlink:)?href$/.test(name)) return 'data-src';
    const alias = aliases[name];
    return alias && !given.includes('href') ? alias : `data-${name}`;
  };
  const taken = attributes.map(rename);
  // All other addresses, and those of other elements, have to be named to be given back.
  const bare = taken.map((name) => name.slice('data-'.length));
  if (disarm?.keep) taken.push('data-type');

  let added =
    mark && !given.includes('data-consent')
      ? writeMark(given.includes('data-service') ? { consent: mark.consent } : mark)
      : '';
  const named = disarm ? [] : known.test(tag.name) ? bare.filter((name) => !knownAttribute.test(name)) : bare;
  const held = [...new Set(named)].filter((name) => given.includes(name) || given.includes(`xlink:${name}`));
  if (held.length > 0 && !given.includes('data-held')) added += ` data-held="${held.join(' ')}"`;
  if (disarm) {
    if (!given.includes('type')) added = ` type="text/plain"${added}`;
    if (disarm.keep) added += ` data-type="${disarm.keep}"`;
  }
  if (added) editor.replace(tag.start + nameEnd, tag.start + nameEnd, added);

  for (const { name, start, nameEnd: end, end: valueEnd } of written) {
    const at = tag.start + start;
    if (disarm && name === 'type') editor.replace(at, tag.start + valueEnd, 'type="text/plain"');
    else if (attributes.includes(name)) {
      const next = rename(name);
      // `SRC` becomes `data-SRC`: nothing of the author's spelling is lost.
      if (next === `data-${name}`) editor.replace(at, at, 'data-');
      else editor.replace(at, tag.start + end, next);
    }
    // A lazy loader's attribute of the same name would win, or be lost.
    else if (taken.includes(name)) editor.replace(at, at, 'data-was-');
  }
}
