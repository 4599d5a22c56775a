import type { Editor } from '../../edge/rewrite/editor.js';
import { findLoads } from '../../edge/rewrite/loads.js';
import { type Mark, writeMark } from '../../edge/rewrite/mark.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import { readScriptKind } from '../../edge/rewrite/script-type.js';
import { readSourceTag, type SourceAttribute } from '../../edge/rewrite/source-tag.js';
import { isWaiting, type ToolMark } from './read-mark.js';

/** What the release gives back by itself (`gate/addresses`); everything else has to be named. */
const known = /^(?:iframe|embed|object|video|audio|img|picture|link|source|track|template|script)$/;
const knownAttribute = /^data-(?:src|srcset|href|data|poster|srcdoc)$/;

/** The attributes that make the browser fetch something, and the names under which the release knows them. */
function readLive(tag: StartTag): Map<string, string> {
  // SVG writes addresses in another way.
  if (tag.name === 'script' && tag.isHtml) return new Map([['src', 'src']]);
  if (tag.name === 'script') return new Map(['href', 'xlink:href'].map((name) => [name, 'src']));
  const loads = findLoads(tag).filter(({ form }) => form !== 'css' && form !== 'code');
  return new Map(loads.map(({ attribute }) => [attribute, attribute === 'xlink:href' ? 'href' : attribute]));
}

/** Where an address goes, and how much it counts: the tool's own, one that waits already, one that is live. */
function findPlace(name: string, { tool }: ToolMark, live: ReadonlyMap<string, string>, value: string) {
  const own = Object.hasOwn(tool.addresses ?? {}, name) ? tool.addresses?.[name] : undefined;
  if (own) return { target: `data-${own}`, rank: 0 };
  if (knownAttribute.test(name)) return { target: name, rank: 1 };
  // What stands in for an address is none.
  return live.has(name)
    ? { target: `data-${live.get(name)}`, rank: /^\s*(?:about:|$)/.test(value) ? 3 : 2 }
    : undefined;
}

/** Takes an attribute away, with the blanks before it. */
function remove(editor: Editor, tag: StartTag, { start, end }: SourceAttribute): void {
  const before = editor.slice(tag.start, tag.start + start);
  editor.replace(tag.start + before.trimEnd().length, tag.start + end, '');
}

/** Takes the classes of a tool out of the attribute, and the attribute away when nothing is left. */
function removeClasses(editor: Editor, tag: StartTag, attribute: SourceAttribute, className: RegExp): void {
  const text = editor.slice(tag.start + attribute.nameEnd, tag.start + attribute.end);
  const [, head = '', value = '', foot = ''] = /^(\s*=\s*["']?)([\s\S]*?)(["']?)$/.exec(text) ?? [];
  const words = value.split(/(?<=\s)(?=\S)/);
  const kept = words.filter((word) => !className.test(word.trim()));
  if (kept.length === words.length) return;
  const left = kept.join('');
  if (!left.trim()) remove(editor, tag, attribute);
  else editor.replace(tag.start + attribute.nameEnd, tag.start + attribute.end, head + left.trimEnd() + foot);
}

/** Writes what a script waits with into its type; `''` when nothing has to be put in. */
function disarm(editor: Editor, tag: StartTag, { tool }: ToolMark, written: readonly SourceAttribute[]): string {
  const type = tag.get('type')?.trim().toLowerCase() ?? '';
  const kind = readScriptKind(tag.get('type'), tag.get('language'));
  const next = tool.types?.[type] ?? (kind === 'data' ? undefined : 'text/plain');
  if (!next) return '';
  const attribute = written.find(({ name }) => name === 'type');
  if (attribute) editor.replace(tag.start + attribute.start, tag.start + attribute.end, `type="${next}"`);
  const keep = kind !== 'classic' && kind !== 'data' && tag.get('data-type') === undefined;
  return `${attribute ? '' : ` type="${next}"`}${keep ? ` data-type="${kind}"` : ''}`;
}

/**
 * Turns the mark of another tool into ours by editing the text of the tag. Without a mark of ours the tag is only made
 * inert, and says what it said. Returns whether there is anything to hold.
 */
export function markTag(editor: Editor, tag: StartTag, mark: Mark | undefined, found: ToolMark): boolean {
  const { nameEnd, attributes: written } = readSourceTag(editor.slice(tag.start, tag.end));
  const { attribute: named, className, service: serviceName } = found.form;
  // It is inert already, and waits for somebody who knows the word.
  if (!mark && isWaiting(found.tool, tag)) return true;
  const live = readLive(tag);
  const places = written.map((attribute) => ({
    attribute,
    place: findPlace(attribute.name, found, live, tag.get(attribute.name) ?? ''),
  }));
  if (!known.test(tag.name) && places.every(({ place }) => !place)) return false;
  const isBest = (index: number) => {
    const { place } = places[index] as (typeof places)[number];
    return places.every(
      ({ place: other }, at) =>
        at === index ||
        other?.target !== place?.target ||
        (other?.rank ?? 0) > (place?.rank ?? 0) ||
        (other?.rank === place?.rank && at > index),
    );
  };
  const hasService = written.some(({ name }) => name === serviceName);
  const text = mark ? writeMark(hasService ? { consent: mark.consent } : mark) : '';
  const first = written.find(({ name }) => name === named);
  let added = mark && !first ? text : '';
  if (tag.name === 'script') added = disarm(editor, tag, found, written) + added;
  const held = places.flatMap(({ place }, index) =>
    place && isBest(index) && !(known.test(tag.name) && knownAttribute.test(place.target)) ? place.target.slice(5) : [],
  );
  if (held.length && tag.get('data-held') === undefined) added += ` data-held="${held.join(' ')}"`;
  // Ahead of what begins at the same place.
  if (added) editor.replace(tag.start + nameEnd, tag.start + nameEnd, added);

  for (const [index, { attribute, place }] of places.entries()) {
    const { name, start, nameEnd: end } = attribute;
    const at = tag.start + start;
    if (place && (mark || place.rank > 1)) {
      if (!isBest(index)) editor.replace(at, at, 'data-was-');
      else if (place.target !== name) editor.replace(at, tag.start + end, place.target);
    } else if (!mark) continue;
    else if (attribute === first) editor.replace(at, tag.start + attribute.end, text.trim());
    else if (name === serviceName && mark.service)
      editor.replace(
        at,
        tag.start + attribute.end,
        writeMark(mark).slice(writeMark({ consent: mark.consent }).length + 1),
      );
    else if (name === serviceName) remove(editor, tag, attribute);
    // It would mean something to us.
    else if (name === 'data-service') editor.replace(at, at, 'data-was-');
    else if (name === 'class' && className && written.find((other) => other.name === 'class') === attribute)
      removeClasses(editor, tag, attribute, className);
  }
  return true;
}
