import { parseCore, type RawOptions } from '../../config/parse.js';
import { findProblems } from '../../config/problems.js';
import { ownCode, ownFile, ownImport } from '../../edge/rewrite/own-script.js';
import type { StartTag } from '../../edge/rewrite/scanner.js';
import { readScriptKind } from '../../edge/rewrite/script-type.js';
import { type Finding, type PageTag, readDataset } from './finding.js';

/** What a page says of consentgate itself. */
export interface OwnScript {
  /** Behind this offset marks are seen before what they mark runs; `undefined`: nowhere. */
  readonly holdsFrom: number | undefined;
  /** Behind this offset the guard holds what code does; `undefined`: nowhere. */
  readonly guardsFrom: number | undefined;
  /** Its tag, if the page has one. */
  readonly tag: StartTag | undefined;
  readonly raw: RawOptions;
  readonly findings: readonly Finding[];
}

const isOwn = ({ tag, content }: PageTag) =>
  tag.name === 'script' && (ownFile.test(tag.get('src') ?? '') || content.includes(ownCode));
const readKind = (tag: StartTag) => readScriptKind(tag.get('type'), tag.get('language'));
const has = (tag: StartTag, attribute: string) => tag.get(attribute) !== undefined;

/** Does the parser wait for it, so that nothing behind it has run before? */
const isAtOnce = (tag: StartTag) =>
  readKind(tag) === 'classic' && !(has(tag, 'src') && (has(tag, 'async') || has(tag, 'defer')));

function readJson(element: PageTag | undefined): { json: RawOptions; unreadable?: unknown } {
  if (!element) return { json: {} };
  try {
    const json: unknown = JSON.parse(element.content);
    return Object(json) === json && !Array.isArray(json) ? { json: json as RawOptions } : { json: {}, unreadable: 1 };
  } catch (unreadable) {
    return { json: {}, unreadable };
  }
}

/** Finds consentgate in a page: where it stands, what it is told, and what of that cannot be meant. */
export function readOwnScript(tags: readonly PageTag[], isThirdParty: (address: string) => boolean): OwnScript {
  const findings: Finding[] = [];
  const tell = ({ tag, source }: PageTag, code: string, problem: string, cure: string, isNote = false) =>
    findings.push({ severity: isNote ? 'note' : 'mistake', code, offset: tag.start, source, problem, cure });

  const scripts = tags.filter(({ tag }) => tag.name === 'script');
  const all = scripts.filter(isOwn);
  const inert = all.filter(({ tag }) => !/^(?:classic|module)$/.test(readKind(tag)));
  for (const one of inert)
    tell(one, 'script-inert', 'our script does not run: its type is none of JavaScript', 'take the type away');
  const [own, ...more] = all.filter((one) => !inert.includes(one));
  for (const one of more)
    tell(one, 'script-twice', 'our script stands here a second time: it starts nothing', 'keep the first one only');

  const [element, ...others] = scripts.filter(
    ({ tag }) => has(tag, 'data-consentgate') && /\/json$/i.test(tag.get('type') ?? ''),
  );
  for (const one of others)
    tell(one, 'options-twice', 'a second JSON element with options: only the first is read', 'put them together');
  const isLate = !!element && !!own && element.tag.start > own.tag.start && isAtOnce(own.tag);
  if (element && isLate)
    tell(
      element,
      'options-late',
      'these options stand behind our script, which does not see them',
      'put them before it',
    );

  const html = tags.find(({ tag }) => tag.name === 'html')?.tag;
  const { json, unreadable } = readJson(isLate ? undefined : element);
  const raw: RawOptions = {
    region: html?.get('data-consent-region'),
    ...(own && readDataset(own.tag)),
    ...json,
  };
  const holder = own ?? element;
  if (holder)
    for (const problem of findProblems(raw, unreadable))
      tell(unreadable && element ? element : holder, 'options', problem, 'docs/options.md has every option');
  if (!own) return { holdsFrom: undefined, guardsFrom: undefined, tag: undefined, raw, findings };

  const { tag } = own;
  const first = 'put it first in <head>, without async, defer or type="module"';
  if (!isAtOnce(tag))
    tell(own, 'script-late', 'our script runs when the page has run already: what nobody marked is not held', first);
  else if (tag.parent !== 'head')
    tell(
      own,
      'script-place',
      `our script stands in ${tag.parent || 'the page'}, not in head: what comes before it is not held`,
      first,
    );
  const before = scripts.filter(
    ({ tag: other }) =>
      other.start < tag.start &&
      !ownImport.test(other.get('src') ?? '') &&
      /^(?:classic|module)$/.test(readKind(other)) &&
      (isAtOnce(other) || has(other, 'async')),
  );
  const foreign = before.find(({ tag: other }) => isThirdParty(other.get('src') ?? ''));
  const runner = foreign ?? before[0];
  if (runner && isAtOnce(tag))
    tell(
      runner,
      'script-before',
      `this script comes before ours: what it asks for is not held`,
      'put our script before it',
      !foreign,
    );
  const holdsFrom = isAtOnce(tag) ? tag.start : undefined;
  const isGuarding = parseCore(raw).block !== 'marked' && !/-marked\b/.test(tag.get('src') ?? '');
  return { holdsFrom, guardsFrom: isGuarding ? holdsFrom : undefined, tag, raw, findings };
}
