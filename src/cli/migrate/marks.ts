import { fromByteText, toByteText } from '../../edge/rewrite/bytes.js';
import { writeContained } from '../../edge/rewrite/container.js';
import type { Editor } from '../../edge/rewrite/editor.js';
import { findLoads } from '../../edge/rewrite/loads.js';
import type { Mark } from '../../edge/rewrite/mark.js';
import type { Member, RegionEnd } from '../../edge/rewrite/regions.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import type { Markup } from '../../import/markup/markup.js';
import { type FoundEmbed, writeEmbed } from './embeds.js';
import { markTag } from './mark-tag.js';
import { isWaiting, readMark, type ToolMark } from './read-mark.js';
import type { Translation } from './words.js';

/** What marks are translated with. */
export interface MarkParts {
  readonly tools: readonly Markup[];
  translate(mark: ToolMark, found: Mark | undefined): Translation;
  /** The service that a tag belongs to, by its addresses or its code. */
  findService(tag: StartTag, addresses: readonly string[], code: string | undefined): Mark | undefined;
}

/** Firefox fetches these even inside a template. */
const fetchedInTemplate = /^(?:img|source|video|input|image|link|script)$/;
const held = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].map((name) => `data-${name}`);

/** Does a tag run or load whatever its mark says? */
const isLive = (tool: Markup, tag: StartTag) =>
  tag.name === 'script'
    ? !isWaiting(tool, tag)
    : ![...held, ...Object.keys(tool.addresses ?? {})].some((name) => tag.get(name) !== undefined);

/** Creates what turns the marks of a page into ours; `marks` are those that it has made. */
export function createMarks(editor: Editor, parts: MarkParts, say: (tag: StartTag, text: string) => void) {
  const { tools, translate, findService } = parts;
  const marks: Mark[] = [];

  /** `undefined` when it is not understood, which is told. */
  const understand = (tag: StartTag, found: ToolMark, code?: string): Mark | undefined => {
    const isOther = ({ marks }: Markup) => !marks.some(({ attribute }) => attribute === found.form.attribute);
    const isMark = found.form.attribute || found.form.className;
    const other = isMark ? readMark(tools.filter(isOther), tag) : undefined;
    if (other) {
      say(
        tag,
        `it is marked for ${found.tool.name} and for ${other.tool.name}: the tag stays held; take one mark away`,
      );
      return undefined;
    }
    const own = Object.keys(found.tool.addresses ?? {});
    const addresses = ['src', 'href', 'data', ...own, ...held].flatMap((name) => tag.get(name) ?? []);
    const words = found.words.map(fromByteText);
    const service = found.service && fromByteText(found.service);
    const translation = translate({ ...found, words, service }, findService(tag, addresses, code));
    if ('mark' in translation) {
      const { consent, service } = translation.mark;
      return { consent: toByteText(consent), ...(service && { service: toByteText(service) }) };
    }
    const [word] = translation.unknown;
    const names = translation.unknown.map((word) => `"${toByteText(word)}"`).join(', ');
    const kind = found.form.isService ? 'service' : 'category';
    say(
      tag,
      word?.[0] === '!'
        ? `"${toByteText(word)}" names a service: the tag stays held; write data-consent="…"`
        : word
          ? `${kind} ${names} is not known: the tag stays held; say --map '${toByteText(word)}=…' and run this again`
          : 'the mark names no category: the tag stays held; write data-consent="…"',
    );
    return undefined;
  };

  return {
    marks,
    /** Translates the mark of a tag; returns it if there was one. */
    move(tag: StartTag, code?: string): ToolMark | undefined {
      // It is ours already.
      if (tag.get('data-consent') !== undefined) return undefined;
      const found = readMark(tools, tag);
      if (!found || tag.name === 'template') return found;
      const { words, form, tool } = found;
      if (words.length && words.every((word) => tool.ignore?.includes(word))) {
        say(
          tag,
          `${form.attribute}="${words}": the tag runs without being asked for, as it did; see that this is meant`,
        );
        return found;
      }
      const mark = understand(tag, found, code);
      // What is always allowed and runs goes on running where it stands: code behind it may need it.
      if (mark?.consent === 'necessary' && isLive(tool, tag)) return found;
      const isHeld = markTag(editor, tag, mark, found);
      if (!isHeld && mark)
        say(
          tag,
          `<${tag.name}> loads nothing that could be held: take the mark away, or write data-consent="…" where it belongs`,
        );
      else if (mark) marks.push(mark);
      return found;
    },
    /** The same for the place of a video. Where something else stands in it, it stays and is told. */
    moveEmbed(tag: StartTag, found: FoundEmbed, { textEnd, end }: RegionEnd): boolean {
      const { tool, form } = found;
      const isEmpty = end && !editor.slice(tag.end, textEnd).trim();
      const mark =
        isEmpty && understand(tag, { tool, form: { isService: true }, words: [form.service], service: undefined });
      if (!mark) return false;
      const left = writeEmbed(editor, tag, end, found, mark);
      if (left.length) say(tag, `${left.join(', ')}: write into the address of the frame what the player has to know`);
      marks.push(mark);
      return true;
    },
    /** The same for a template, when its content is known. */
    moveTemplate(tag: StartTag, found: ToolMark, { textEnd, end }: RegionEnd, members: readonly Member[]): void {
      const mark = understand(tag, found);
      // A template is inert.
      if (!mark) return;
      markTag(editor, tag, mark, found);
      marks.push(mark);
      if (!members.some(({ tag }) => fetchedInTemplate.test(tag.name) && findLoads(tag).length)) return;
      const contained = writeContained(editor.slice(tag.end, textEnd));
      if (contained !== undefined && end && tag.parent !== 'colgroup') {
        editor.replace(tag.start + 1, tag.start + 1 + 'template'.length, 'script type="text/html"');
        editor.replace(tag.end, end, `${contained}</script>`);
      } else say(tag, 'Firefox fetches images, styles and scripts inside a template: mark them one by one');
    },
  };
}
