import { fromByteText, toByteText } from '../../edge/rewrite/bytes.js';
import { writeContained } from '../../edge/rewrite/container.js';
import { createEditor } from '../../edge/rewrite/editor.js';
import { findLoads } from '../../edge/rewrite/loads.js';
import type { Mark } from '../../edge/rewrite/mark.js';
import { createRegions, type Member, type RegionEnd } from '../../edge/rewrite/regions.js';
import type { CreateScanner, StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
import { findUses } from './code.js';
import { moveControls, type Note } from './controls.js';
import { isOfLoader, removeLoader } from './loader.js';
import { markTag } from './mark-tag.js';
import { isWaiting, readMark, type ToolMark } from './read-mark.js';
import type { Translation } from './words.js';

/** What a page is migrated with. */
export interface MigrateParts {
  readonly tools: readonly Markup[];
  readonly keepLoader: boolean;
  translate(mark: ToolMark, found: Mark | undefined): Translation;
  /** The service that a tag belongs to, by its addresses or its code. */
  findService(tag: StartTag, addresses: readonly string[], code: string | undefined): Mark | undefined;
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

/** Firefox fetches these even inside a template. */
const fetchedInTemplate = /^(?:img|source|video|input|image|link|script)$/;

const held = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].map((name) => `data-${name}`);

/** Does a tag run or load whatever its mark says? */
const isLive = (tool: Markup, tag: StartTag) =>
  tag.name === 'script'
    ? !isWaiting(tool, tag)
    : ![...held, ...Object.keys(tool.addresses ?? {})].some((name) => tag.get(name) !== undefined);

/** Migrates one page, read a letter for each byte. */
export function migratePage(page: string, parts: MigrateParts): Migrated {
  const { tools, translate, findService } = parts;
  const editor = createEditor();
  const regions = createRegions();
  const marks: Mark[] = [];
  const notes: Note[] = [];
  let controls = 0;
  let loaders = 0;
  const tell = (note: Note) => notes.push(note);
  const say = (tag: StartTag, text: string) => tell({ offset: tag.start, text });

  /** Translates the mark of a tag; `undefined` when the tag waits for nothing of ours. */
  const translateMark = (tag: StartTag, found: ToolMark, code?: string): Mark | undefined => {
    const own = Object.keys(found.tool.addresses ?? {});
    const addresses = ['src', 'href', 'data', ...own, ...held].flatMap((name) => tag.get(name) ?? []);
    const words = found.words.map(fromByteText);
    const service = found.service && fromByteText(found.service);
    const translation = translate({ ...found, words, service }, findService(tag, addresses, code));
    if ('mark' in translation) {
      const { consent, service } = translation.mark;
      return { consent: toByteText(consent), ...(service && { service: toByteText(service) }) };
    }
    const written = translation.unknown.map((word) => `"${word}"`).join(', ');
    const what = found.form.isService ? 'service' : 'category';
    say(
      tag,
      written
        ? `${what} ${written} is not known: the tag stays held; say --map '${translation.unknown[0]}=…' and run this again`
        : 'the mark names no category: the tag stays held; write data-consent="…"',
    );
    return undefined;
  };

  /** Returns whether the tag was marked. */
  const move = (tag: StartTag, code?: string): ToolMark | undefined => {
    // It is ours already.
    if (tag.get('data-consent') !== undefined) return undefined;
    const found = readMark(tools, tag);
    if (!found || tag.name === 'template') return found;
    const { ignore = [] } = found.tool;
    if (found.words.length && found.words.every((word) => ignore.includes(word))) {
      say(
        tag,
        `${found.form.attribute}="${found.words}": the tag runs without being asked for, as it did; see that this is meant`,
      );
      return found;
    }
    const mark = translateMark(tag, found, code);
    // What is always allowed and runs goes on running where it stands: code behind it may need it.
    if (mark?.consent === 'necessary' && isLive(found.tool, tag)) return found;
    markTag(editor, tag, mark, found);
    if (mark) marks.push(mark);
    return found;
  };
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

  const onTemplate = (tag: StartTag, found: ToolMark, { textEnd, end }: RegionEnd, members: readonly Member[]) => {
    const mark = translateMark(tag, found);
    // A template is inert.
    if (!mark) return;
    markTag(editor, tag, mark, found);
    marks.push(mark);
    if (!members.some(({ tag }) => fetchedInTemplate.test(tag.name) && findLoads(tag).length)) return;
    const contained = writeContained(editor.slice(tag.end, textEnd));
    if (contained === undefined || !end || tag.parent === 'colgroup')
      return say(tag, 'Firefox fetches images, styles and scripts inside a template: mark them one by one');
    editor.replace(tag.start + 1, tag.start + 1 + 'template'.length, 'script type="text/html"');
    editor.replace(tag.end, end, `${contained}</script>`);
  };

  const scanner = parts.createScanner(
    {
      start(tag) {
        regions.settle('', tag.start, tag.start);
        const around = regions.find('template');
        const found =
          tag.name === 'template' && tag.isOpen && !tag.get('data-consent') ? readMark(tools, tag) : undefined;
        const loader = tag.name === 'link' ? tools.find((tool) => isOfLoader(tool, tag, '')) : undefined;
        if (around?.members) around.members.push({ tag, how: undefined });
        else if (loader) onLoader(tag, tag.end, loader);
        else if (tag.name === 'script' && (tag.isHtml || tag.isOpen)) regions.open(tag, (end) => onScript(tag, end));
        else if (found) regions.open(tag, (end, members) => onTemplate(tag, found, end, members), []);
        else visit(tag);
      },
      end: (name, start, end) => regions.settle(name, start, end),
    },
    { scripting: true },
  );
  // A byte order mark is none of the page, and the parser would take it for the start of body.
  const [mark = ''] = /^(?:\xEF\xBB\xBF)?/.exec(page) ?? [];
  const html = page.slice(mark.length);
  editor.append(html);
  scanner.write(html, true);
  regions.closeAll(editor.length);
  return {
    html: mark + editor.take(),
    ...{ marks, controls, loaders },
    notes: notes.map(({ offset, text }) => ({ offset: offset + mark.length, text: fromByteText(text) })),
  };
}
