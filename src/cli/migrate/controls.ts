import type { Editor } from '../../edge/rewrite/editor.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import { readSourceTag } from '../../edge/rewrite/source-tag.js';
import type { Action, Markup } from '../../import/markup/markup.js';
import { findAction, findUses } from './code.js';
import { readClasses } from './read-mark.js';

/** Something that has to be done by hand. */
export interface Note {
  readonly offset: number;
  readonly text: string;
}

/** Writes the action of a control in the place of an attribute, or behind the name of the tag. */
function writeAction(editor: Editor, tag: StartTag, action: Action, attribute?: string): void {
  const { nameEnd, attributes } = readSourceTag(editor.slice(tag.start, tag.end));
  const old = attributes.find(({ name }) => name === attribute);
  const text = `data-consent-action="${action}"`;
  if (!old) editor.replace(tag.start + nameEnd, tag.start + nameEnd, ` ${text}`);
  // A link without an address is none for the keyboard.
  else editor.replace(tag.start + old.start, tag.start + old.end, attribute === 'href' ? `href="#" ${text}` : text);
}

function readButton({ buttons = [] }: Markup, tag: StartTag) {
  for (const { attribute, className, actions } of buttons) {
    const value = attribute === undefined ? undefined : tag.get(attribute);
    const action = className ? actions[''] : actions[value ?? ''];
    if (className ? readClasses(tag).includes(className) : value !== undefined)
      if (action)
        // The address of a link stays, and so does a class: the site's own style sheets may mean it.
        return { action, attribute: attribute === 'href' ? undefined : attribute };
  }
  return undefined;
}

/** Turns the controls of other tools into ours where they do the same. Returns whether it did, and tells what it could not do. */
export function moveControls(
  editor: Editor,
  tag: StartTag,
  tools: readonly Markup[],
  tell: (note: Note) => void,
  isMarked: (attribute: string) => boolean,
): boolean {
  let isDone = tag.get('data-consent-action') !== undefined;
  const before = isDone;
  for (const tool of tools) {
    const button = isDone ? undefined : readButton(tool, tag);
    if (button) writeAction(editor, tag, button.action, button.attribute);
    isDone ||= !!button;
  }
  const handlers = [...(/^javascript:/i.test(tag.get('href')?.trim() ?? '') ? ['href'] : []), ...tag.names('on')];
  for (const name of handlers) {
    const code = tag.get(name) ?? '';
    const action = isDone || !/^(?:href|onclick)$/.test(name) ? undefined : findAction(tools, code);
    if (action) writeAction(editor, tag, action, name);
    else
      for (const { text, instead } of findUses(tools, code))
        tell({ offset: tag.start, text: `${name}="… ${text} …": ${instead}` });
    isDone ||= !!action;
  }
  for (const [name, value, instead] of isDone ? [] : tools.flatMap(({ byHand = [] }) => byHand)) {
    if (isMarked(name)) continue;
    const found = (name === 'class' ? readClasses(tag) : [tag.get(name) ?? '']).find((word) => value.test(word));
    if (found === undefined) continue;
    tell({ offset: tag.start, text: `${name}="${found}": ${instead}` });
    break;
  }
  return isDone && !before;
}
