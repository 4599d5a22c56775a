import { isMarked, joinMarks } from './mark.js';
import { ownCode, ownFile, ownImport } from './own-script.js';
import type { StartTag } from './scanner.js';
import { readScriptKind } from './script-type.js';
import { findInRules } from './speculation.js';
import type { Tools } from './tools.js';

/** Holds a script by its address, or waits for its text and holds it by that. */
export function openScript({ editor, regions, reasons, examine, judge, rules, hold }: Tools, tag: StartTag): void {
  const kind = readScriptKind(tag.get('type'), tag.get('language'));
  if (kind === 'importmap' && tag.isOpen)
    regions.open(tag, ({ textEnd }) => judge.addImports(editor.slice(tag.end, textEnd)));
  if (kind === 'data' || kind === 'importmap') return;
  const disarm = { keep: kind === 'classic' ? undefined : kind };
  const names = [...(tag.isHtml ? ['src'] : []), ...(tag.isHtml && !tag.mayBeSvg ? [] : ['href', 'xlink:href'])];
  // Marked and live: its author forgot the type, and the gate would come too late.
  const isLate = isMarked(tag);
  // Speculation rules and web bundles have no address, but name some.
  const isList = kind === 'speculationrules' || kind === 'webbundle';
  if (!isList && names.some((name) => tag.get(name) !== undefined)) {
    // Whoever holds the others must not wait itself: from a host of the site's for files, with the names of vendors in it.
    const address = tag.get('src') ?? '';
    if (tag.isHtml && (ownFile.test(address) || ownImport.test(address))) return;
    const how = examine(tag) ?? (isLate ? { attributes: [], mark: undefined } : undefined);
    // Whatever it is held for: it comes alive as a whole.
    if (how) hold(tag, { ...how, attributes: [...new Set([...how.attributes, ...names])], disarm });
  } else if (tag.isHtml || tag.isOpen)
    regions.open(tag, ({ textEnd }) => {
      const text = editor.slice(tag.end, textEnd);
      const mark = isList
        ? joinMarks(findInRules(text, judge, { consent: rules.category }, rules.strict))
        : reasons.ofCode(tag.node?.text ?? text);
      // An inline module has an `onload`, too.
      const how = examine(tag);
      if ((mark || how || isLate) && !text.includes(ownCode))
        hold(tag, {
          attributes: how?.attributes ?? [],
          mark: isMarked(tag) ? undefined : joinMarks([mark, how?.mark]),
          disarm,
        });
    });
}
