import type { Editor } from '../../edge/rewrite/editor.js';
import { type Mark, writeMark } from '../../edge/rewrite/mark.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import { readSourceTag } from '../../edge/rewrite/source-tag.js';
import type { EmbedForm, Markup } from '../../import/markup/markup.js';
import { readClasses } from './read-mark.js';

/** What a template will put there stays as it is. */
const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A place for a video, of which a tool makes a frame. */
export interface FoundEmbed {
  readonly tool: Markup;
  readonly form: EmbedForm;
}

/** Finds the form of a place for a video. */
export function findEmbed(tools: readonly Markup[], tag: StartTag): FoundEmbed | undefined {
  if (tag.name !== 'div' || !tag.isOpen || tag.get('data-consent') !== undefined) return undefined;
  for (const tool of tools)
    for (const form of tool.embeds ?? []) {
      const isOne = form.className
        ? readClasses(tag).includes(form.className)
        : tag.get('data-service') === form.service;
      if (isOne && tag.get(form.id)) return { tool, form };
    }
  return undefined;
}

/** Makes a marked frame of it. Returns the attributes that stand there for nothing now. */
export function writeEmbed(editor: Editor, tag: StartTag, end: number, { form }: FoundEmbed, mark: Mark): string[] {
  const { nameEnd, attributes } = readSourceTag(editor.slice(tag.start, tag.end));
  const replace = (from: number, to: number, text: string) => editor.replace(tag.start + from, tag.start + to, text);
  replace(1, nameEnd, 'iframe');
  const hasService = attributes.some(({ name }) => name === 'data-service');
  replace(nameEnd, nameEnd, writeMark(hasService ? { consent: mark.consent } : mark));
  for (const { name, start, end } of attributes)
    if (name === form.id) replace(start, end, `data-src="${form.address}${escapeAttribute(tag.get(name) ?? '')}"`);
  editor.replace(tag.end, end, '</iframe>');
  const usual =
    /^(?:id|class|style|title|width|height|lang|dir|hidden|loading|name|role|aria-.*|allow.*|data-service)$/;
  return attributes.map(({ name }) => name).filter((name) => name !== form.id && !usual.test(name));
}
