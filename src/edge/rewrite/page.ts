import { createEditor } from './editor.js';
import { createExamine } from './examine.js';
import { type Hold, holdTag } from './hold.js';
import { createJudge, type Judge, type Rules } from './judge.js';
import { isMarked, type Mark } from './mark.js';
import { holdMedia } from './media.js';
import { createReasons } from './reasons.js';
import { findRefresh } from './refresh.js';
import { createRegions } from './regions.js';
import type { CreateScanner, StartTag } from './scanner.js';
import { openScript } from './script-element.js';
import type { FindInCode } from './snippet.js';
import { holdStyle } from './style-element.js';
import { holdTemplate } from './template.js';
import type { Tools } from './tools.js';

/** What a page is rewritten with. */
export interface PageParts {
  readonly rules: Rules;
  readonly findInCode: FindInCode;
  readonly createScanner: CreateScanner;
  /** Turns what was read into text; not the identity where bytes are read. */
  readonly readText: (value: string) => string;
  /** Hears of each tag that is held, and where it starts. */
  readonly onHeld: (tag: StartTag, mark: Mark | undefined, offset: number) => void;
}

/** A page that is being rewritten. */
export interface Page {
  /** Takes a piece of the page; returns what is finished. */
  write(text: string, isLast: boolean): string;
}

/** What kind of page it is. */
interface PageKind {
  /** Given for a part of a page, whose base it shares. */
  readonly judge?: Judge;
  /** `false`: only a browser without scripting sees it. */
  readonly scripting?: boolean;
  /** It stands in a frame of the page, which goes on to a third party by itself. */
  readonly isFramed?: boolean;
  /** In how many others it stands. */
  readonly depth?: number;
}

/** Documents in documents are read again for each that is around them, and nobody means so many. */
const deepest = 12;

/** Creates the rewriter of one page. */
export function createPage(
  parts: PageParts,
  { judge, scripting = true, isFramed = false, depth = 0 }: PageKind = {},
): Page {
  const { rules, findInCode, createScanner, readText } = parts;
  const judges = judge ?? createJudge(rules, readText);
  const editor = createEditor();
  const regions = createRegions();
  /** Behind the last tag that was read. */
  let seen = 0;

  /** A part with a document of its own, or none, has no say in the page's base. */
  const inside: Judge = { ...judges, setBase: () => {} };
  const rewriteInside = (html: string, offset: number) => {
    const onHeld: PageParts['onHeld'] = (tag, mark, at) => parts.onHeld(tag, mark, offset + at);
    return createPage({ ...parts, onHeld }, { judge: inside, scripting: false, depth }).write(html, true);
  };
  const reasons = createReasons({
    judge: judges,
    findInCode,
    findInHtml(html) {
      if (depth === deepest) return [{ consent: rules.category }];
      const marks: Mark[] = [];
      const onHeld: PageParts['onHeld'] = (_, mark) => marks.push(...(mark ? [mark] : []));
      createPage({ ...parts, onHeld }, { judge: judges.openFrame(), isFramed: true, depth: depth + 1 }).write(
        html,
        true,
      );
      return marks;
    },
  });

  const onHeld = (tag: StartTag, mark: Mark | undefined) => parts.onHeld(tag, mark, tag.start);
  const hold = (tag: StartTag, how: Hold) => {
    holdTag(editor, tag, how);
    onHeld(tag, how.mark);
  };

  const examine = createExamine(reasons);
  const tools: Tools = { editor, regions, reasons, examine, judge: judges, rules, onHeld, hold };

  const onBase = (tag: StartTag) => {
    const href = tag.get('href');
    if (href !== undefined && tag.isHtml && !tag.isInTemplate) judges.setBase(href);
  };

  const onMeta = (tag: StartTag) => {
    const mark = findRefresh(tag, reasons);
    if (mark) onHeld(tag, mark);
  };

  const onStart = (tag: StartTag) => {
    const template = regions.find('template');
    const media = regions.find('video') ?? regions.find('audio');
    if (template?.members) template.members.push({ tag, how: undefined });
    else if (tag.name === 'base') onBase(tag);
    else if (tag.name === 'meta' && isFramed) onMeta(tag);
    else if (tag.name === 'script') openScript(tools, tag);
    // One that closes itself in a drawing is empty.
    else if (tag.name === 'style' && (tag.isOpen || !tag.node)) regions.open(tag, (end) => holdStyle(tools, tag, end));
    else if (tag.name === 'noscript' && tag.isOpen && tag.isHtml && scripting)
      regions.open(tag, ({ textEnd }) => {
        const text = editor.slice(tag.end, textEnd);
        const rewritten = rewriteInside(text, tag.end);
        if (rewritten !== text) editor.replace(tag.end, textEnd, rewritten);
      });
    else if (
      tag.name === 'template' &&
      tag.isOpen &&
      tag.isHtml &&
      isMarked(tag) &&
      tag.get('shadowrootmode') === undefined
    )
      regions.open(tag, (end, members) => holdTemplate(tools, tag, end, members), []);
    else if ((tag.name === 'video' || tag.name === 'audio') && tag.isOpen && tag.isHtml)
      regions.open(tag, (_, members) => holdMedia(tools, { tag, how: examine(tag) }, members), []);
    // In SVG they are any element, and so is a video around them.
    else if (
      media?.members &&
      tag.isHtml &&
      /^(?:source|track)$/.test(tag.name) &&
      /^(?:video|audio)$/.test(tag.parent)
    )
      media.members.push({ tag, how: examine(tag) });
    else {
      const how = examine(tag);
      if (how) hold(tag, how);
    }
  };

  const scanner = createScanner(
    {
      start(tag) {
        regions.settle('', tag.start, tag.start);
        onStart(tag);
        seen = tag.end;
      },
      end(name, start, end) {
        regions.settle(name, start, end);
        seen = end;
      },
    },
    { scripting },
  );

  return {
    write(text, isLast) {
      editor.append(text);
      scanner.write(text, isLast);
      if (isLast) regions.closeAll(editor.length);
      return editor.take(isLast ? undefined : (regions.start() ?? seen));
    },
  };
}
