import { fromByteText } from '../../edge/rewrite/bytes.js';
import { createEditor } from '../../edge/rewrite/editor.js';
import type { Mark } from '../../edge/rewrite/mark.js';
import { createRegions, type RegionEnd } from '../../edge/rewrite/regions.js';
import type { CreateScanner, StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
import { findUses } from './code.js';
import { moveControls, type Note } from './controls.js';
import { findEmbed } from './embeds.js';
import { isOfLoader, removeLoader } from './loader.js';
import { createMarks, type MarkParts } from './marks.js';
import { readMark } from './read-mark.js';

/** What a page is migrated with. */
export interface MigrateParts extends MarkParts {
  readonly keepLoader: boolean;
  readonly createScanner: CreateScanner;
}

/** What has become of a page. */
export interface Migrated {
  /** A letter for each byte, as it came. */
  readonly html: string;
  readonly marks: readonly Mark[];
  readonly controls: number;
  /** Elements of the tools themselves that were taken out. */
  readonly loaders: number;
  readonly notes: readonly Note[];
}

/** Migrates one page, read a letter for each byte. */
export function migratePage(page: string, parts: MigrateParts): Migrated {
  const { tools } = parts;
  const editor = createEditor();
  const regions = createRegions();
  const notes: Note[] = [];
  let controls = 0;
  let loaders = 0;
  const tell = (note: Note) => notes.push(note);
  const say = (tag: StartTag, text: string) => tell({ offset: tag.start, text });
  const { marks, move, moveEmbed, moveTemplate } = createMarks(editor, parts, say);

  const visit = (tag: StartTag, code?: string) => {
    const found = move(tag, code);
    const isMarked = (name: string) => name === found?.form.attribute || name === found?.form.service;
    if (moveControls(editor, tag, tools, tell, isMarked)) controls++;
  };

  const onLoader = (tag: StartTag, end: number, tool: Markup) => {
    if (removeLoader(editor, tag, end, tool, parts.keepLoader, (text) => say(tag, text))) loaders++;
  };

  const onScript = (tag: StartTag, { textEnd, end = textEnd }: RegionEnd) => {
    const code = editor.slice(tag.end, textEnd);
    const loader = tools.find((tool) => isOfLoader(tool, tag, code));
    if (loader) return onLoader(tag, end, loader);
    visit(tag, tag.get('src') === undefined ? code : undefined);
    for (const { at, text, instead } of findUses(tools, code))
      tell({ offset: tag.end + at, text: `${text}: ${instead}` });
  };

  const scanner = parts.createScanner(
    {
      start(tag) {
        regions.settle('', tag.start, tag.start);
        const around = regions.find('template');
        const isMarked = tag.get('data-consent') !== undefined;
        const found = tag.name === 'template' && tag.isOpen && !isMarked ? readMark(tools, tag) : undefined;
        const embed = findEmbed(tools, tag);
        const loader = tag.name === 'link' ? tools.find((tool) => isOfLoader(tool, tag, '')) : undefined;
        if (around?.members) around.members.push({ tag, how: undefined });
        else if (loader) onLoader(tag, tag.end, loader);
        else if (tag.name === 'script' && (tag.isHtml || tag.isOpen)) regions.open(tag, (end) => onScript(tag, end));
        else if (embed) regions.open(tag, (end) => moveEmbed(tag, embed, end) || visit(tag));
        else if (found) regions.open(tag, (end, members) => moveTemplate(tag, found, end, members), []);
        else visit(tag);
      },
      end: (name, start, end) => regions.settle(name, start, end),
    },
    { scripting: true },
  );
  // A byte order mark is none of the page, and the parser would take it for the start of body.
  const [mark = ''] = /^(?:\xEF\xBB\xBF)?/.exec(page) ?? [];
  editor.append(page.slice(mark.length));
  scanner.write(page.slice(mark.length), true);
  regions.closeAll(editor.length);
  return {
    html: mark + editor.take(),
    ...{ marks, controls, loaders },
    notes: notes.map(({ offset, text }) => ({ offset: offset + mark.length, text: fromByteText(text) })),
  };
}
