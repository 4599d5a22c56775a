import { writeContainedStyle } from './container.js';
import { writeMark } from './mark.js';
import type { RegionEnd } from './regions.js';
import type { StartTag } from './scanner.js';
import type { Tools } from './tools.js';
import { svgNamespace } from './tree.js';

/** Holds a style element that names third parties: it becomes the text of a container as a whole. */
export function holdStyle({ editor, reasons, onHeld, hold }: Tools, tag: StartTag, { textEnd, end }: RegionEnd): void {
  const type = tag.get('type')?.trim().toLowerCase();
  const consent = tag.get('data-consent');
  const text = editor.slice(tag.end, textEnd);
  // HTML, "update a style block": with any other type it is no style sheet.
  if (type && type !== 'text/css') return;
  const mark = reasons.ofCss(text, consent !== undefined);
  if (!mark) return;
  const open = `<script type="text/html"${writeMark(consent === undefined ? mark : { consent })}>`;

  if (tag.isHtml && !tag.mayBeSvg) {
    const markup = editor.slice(tag.start, end ?? textEnd);
    const contained = writeContainedStyle(markup);
    // What the tree dropped may hold tags that were edited already. Browsers of today keep it in a select, like a script;
    // elsewhere it is no element in any, and the container would be none either.
    if (!tag.node && (contained !== markup || !/^(?:select|option|optgroup)$/.test(tag.parent))) return;
    if (contained !== markup) editor.replace(tag.start, end ?? textEnd, open + contained + (end ? '</script>' : ''));
    else {
      editor.replace(tag.start, tag.start, open);
      if (end) editor.replace(end, end, '</script>');
    }
    onHeld(tag, mark);
    return;
  }

  // Inside SVG a script element's content would be parsed as tags; inside `foreignObject` HTML begins again.
  const css = text.replace(/<!\[CDATA\[|\]\]>/g, '');
  if (tag.node?.namespace !== svgNamespace || !end || /[<&]/.test(css)) {
    hold(tag, { attributes: [], mark, disarm: { keep: undefined } });
    return;
  }
  editor.replace(tag.start, tag.start, `<foreignObject>${open}`);
  if (css !== text) editor.replace(tag.end, textEnd, css);
  editor.replace(end, end, '</script></foreignObject>');
  onHeld(tag, mark);
}
