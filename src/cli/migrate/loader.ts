import type { Editor } from '../../edge/rewrite/editor.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';

const readAddress = (tag: StartTag) => (tag.get(tag.name === 'link' ? 'href' : 'src') ?? '').trim();

/** Does an element belong to the tool itself: its script, its style sheet, an inline script that only sets it up? */
export const isOfLoader = ({ files, setup, declaration }: Markup, tag: StartTag, code: string): boolean => {
  const address = readAddress(tag);
  return address ? files.test(address) || !!declaration?.test(address) : tag.name === 'script' && !!setup?.test(code);
};

/** Takes it out, and puts a table of ours in the place of a table. Returns whether it did; `isKept`: it is only told. */
export function removeLoader(
  editor: Editor,
  tag: StartTag,
  end: number,
  { name, auto, declaration }: Markup,
  isKept: boolean,
  say: (text: string) => void,
): boolean {
  const address = readAddress(tag);
  const isTable = !!declaration?.test(address);
  if (tag.name === 'script' && auto?.test(editor.slice(tag.start, tag.end)))
    say(`${name} held unmarked tags by itself: run "consentgate rewrite" over the pages as well`);
  if (/config|-init/.test(address))
    say(`${address} sets ${name} up: carry over what it says to the options of consentgate`);
  if (isKept) {
    say(`${address || 'this script'} is part of ${name}: remove it before you use consentgate`);
    return false;
  }
  // In head a table would end it.
  editor.replace(tag.start, end, isTable && tag.parent !== 'head' ? '<div data-consentgate="declaration"></div>' : '');
  return true;
}
