import { writeContainedStyle } from './container.js';
import { joinMarks, writeMark } from './mark.js';
import type { RegionEnd } from './regions.js';
import type { StartTag } from './scanner.js';
import type { Tools } from './tools.js';
import { svgNamespace } from './tree.js';

/** Holds a style element that names third parties, or whose `onload` does: it becomes the text of a container as a whole. */
export function holdStyle(
  { editor, reasons, examine, onHeld, hold }: Tools,
  tag: StartTag,
  { textEnd, end }: RegionEnd,
): void {
  const type = tag.get('type')?.trim().toLowerCase();
  const consent = tag.get('data-consent');
  const text = editor.slice(tag.end, textEnd);
  // With any other type it is no style sheet (HTML, "update a style block"); but Chromium and Firefox, which scan ahead, do not
  // look at the type, and follow the imports that it begins with.
  const isSheet = !type || type === 'text/css';
  const css = tag.node?.text ?? text;
  const inside = reasons.ofCss(isSheet ? css : css.replace(/\{[\s\S]*/, ''), consent !== undefined);
  const how = examine(tag);
  const mark = joinMarks([inside, how?.mark]);
  const shown = consent === undefined ? mark : (mark ?? how) && { consent };
  if (!shown) return;
  const open = `<script type="text/html"${writeMark(shown)}>`;

  const markup = editor.slice(tag.start, end ?? textEnd);
  const contained = writeContainedStyle(markup);
  // What the tree dropped may hold tags that were edited already. Browsers of today keep it in a select, like a script;
  // elsewhere it is no element in any, and the container would be none either.
  const isKept = tag.node || (contained === markup && /^(?:select|option|optgroup)$/.test(tag.parent));
  if (tag.isHtml && !tag.mayBeSvg && isKept) {
    if (contained !== markup) editor.replace(tag.start, end ?? textEnd, open + contained + (end ? '</script>' : ''));
    else {
      editor.replace(tag.start, tag.start, open);
      if (end) editor.replace(end, end, '</script>');
    }
    onHeld(tag, mark);
    return;
  }

  // Inside SVG a script element's content would be parsed as tags; inside `foreignObject` HTML begins again.
  const bare = text.replace(/<!\[CDATA\[|\]\]>/g, '');
  if (tag.node?.namespace !== svgNamespace || !end || /[<&]/.test(bare)) {
    hold(tag, { attributes: how?.attributes ?? [], mark, disarm: { keep: undefined } });
    // Behind a rule there are no imports, for who scans ahead neither.
    editor.replace(tag.end, tag.end, '*{}');
    return;
  }
  editor.replace(tag.start, tag.start, `<foreignObject>${open}`);
  if (bare !== text) editor.replace(tag.end, textEnd, bare);
  editor.replace(end, end, '</script></foreignObject>');
  onHeld(tag, mark);
}
