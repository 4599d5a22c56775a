import { writeContained } from './container.js';
import { findLoads } from './loads.js';
import type { Member, RegionEnd } from './regions.js';
import type { StartTag } from './scanner.js';
import { readSourceTag } from './source-tag.js';
import type { Tools } from './tools.js';

/** Firefox fetches these even inside a template, sources by `srcset`, a video by its poster, a script behind another tag. */
const fetchedInTemplate = /^(?:img|source|video|input|image|link|script)$/;

/** Turns a marked template that holds images or scripts into the container that is inert in every browser. */
export function holdTemplate(
  { editor, reasons, onHeld, hold }: Tools,
  tag: StartTag,
  { textEnd, end }: RegionEnd,
  members: readonly Member[],
): void {
  const isForeign = (tag: StartTag) =>
    findLoads(tag).some((load) => reasons.ofLoad(load, tag.get(load.attribute) ?? '', true) !== undefined);
  const fetched = members
    .map((member) => member.tag)
    .filter((tag) => fetchedInTemplate.test(tag.name) && isForeign(tag));
  if (!fetched.length) return;
  const inside = editor.slice(tag.end, textEnd);
  const contained = writeContained(inside);
  // A colgroup may hold a template and no script.
  if (contained === undefined || !end || tag.parent === 'colgroup') {
    const mark = { consent: tag.get('data-consent') ?? tag.get('data-service') ?? '' };
    for (const image of fetched)
      hold(image, {
        attributes: findLoads(image)
          .filter(({ form }) => form !== 'css')
          .map(({ attribute }) => attribute),
        mark,
      });
    return;
  }
  const { attributes } = readSourceTag(editor.slice(tag.start, tag.end));
  editor.replace(tag.start + 1, tag.start + 1 + 'template'.length, 'script type="text/html"');
  for (const { name, start } of attributes)
    if (name === 'type' || name === 'src') editor.replace(tag.start + start, tag.start + start, 'data-was-');
  if (contained !== inside) editor.replace(tag.end, textEnd, contained);
  editor.replace(textEnd, end, '</script>');
  onHeld(tag, undefined);
}
