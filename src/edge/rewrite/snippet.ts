import { escapeForPattern } from '../pattern.js';
import { readCodeLoads } from './code-loads.js';
import { readData, tidyAddress } from './data-address.js';
import type { KnownService } from './find-service.js';
import { type CodeParts, readCode, textAt } from './js-text.js';
import type { Judge } from './judge.js';
import type { Mark } from './mark.js';

/**
 * Finds the services that inline code belongs to, and third-party code that it imports. `findInHtml` looks into markup
 * that it writes. Without `byName` only addresses count.
 */
export type FindInCode = (
  code: string,
  judge: Judge,
  findInHtml: (html: string) => readonly Mark[],
  byName?: boolean,
) => Mark[];

/** Pushing to it sends nothing, and first-party code relies on it; whoever reads it is known by other marks. */
const shared = ['dataLayer'];

/** Names that are words as well: of something's members, and of variables. */
const words: readonly string[] = ['clarity', 'plausible', 'propensity'];

/** Code that uses a name: calls it, calls or fills something in it, or sets it. */
function createUse(written: string): (code: string) => boolean {
  const name = escapeForPattern(written);
  const isShort = written.length < 4 && !written.includes('.') && written[0] !== '_';
  // Short names are also those of other things' members and of minified variables.
  const isCommon = isShort || words.includes(written);
  const before = isCommon
    ? '(?<![\\w$.])(?<!function\\s)(?:(?:window|self|globalThis)\\.)?'
    : '(?<![\\w$])(?<!function\\s)';
  const after = isShort ? '\\s*(?:\\(|\\.\\w+\\s*\\()' : `\\s*(?:\\(|\\[|\\.\\w+|=(?!=)|\\|\\|)`;
  const use = new RegExp(before + name + after);
  if (!isCommon) return (code) => use.test(code);
  // Whoever declares it means something else: by its own word, behind another name, or as a parameter.
  const declared = new RegExp(
    `\\b(?:function\\*?|var|let|const|class)\\s+(?:[{[][^;=]*?[\\s,:{[])?${name}\\b(?!\\s*=\\s*(?:\\w+\\.)?${name}\\b)|` +
      `[\\w)\\]}],\\s*${name}\\s*=(?![=>])|(?<![\\w$])\\((?:[^()]*,)?\\s*${name}\\s*(?:,[^()]*)?\\)\\s*=>|` +
      `(?<![\\w$.])${name}\\s*=>|\\bfunction\\b[^()]*\\((?:[^()]*,)?\\s*${name}\\s*(?:,[^()]*)?\\)`,
  );
  return (code) => use.test(code) && !declared.test(code);
}

const imported = new RegExp(`\\b(?:import|from)\\s*\\(?\\s*${textAt}`, 'g');
const consentOnly = new RegExp(`(?<![\\w$.])gtag\\(\\s*${textAt}`, 'g');

/** Setting the default of Google's consent mode is the opposite of tracking. */
function isConsentOnly({ code, texts }: CodeParts): boolean {
  const calls = [...code.matchAll(consentOnly)];
  return calls.length > 0 && calls.every(([, at]) => texts[Number(at)] === 'consent');
}

/** Creates the search for a list of services. */
export function createFindInCode(services: readonly KnownService[]): FindInCode {
  const names = new Map<string, KnownService[]>();
  for (const service of services)
    for (const name of service.globals)
      if (!shared.includes(name)) names.set(name, [...(names.get(name) ?? []), service]);
  const uses = [...names].map(([name, owners]) => ({ name, owners, use: createUse(name) }));
  const keys = services.flatMap((service) => service.keys.map((key) => ({ key, service })));
  // The longest first: it is what stands there, and each that begins it.
  const anyName = new RegExp(
    [...names.keys(), ...keys.map(({ key }) => key)]
      .sort((a, b) => b.length - a.length)
      .map(escapeForPattern)
      .join('|') || '(?!)',
    'g',
  );
  const beginnings = new Map(uses.map(({ name }) => [name, uses.filter((use) => name.startsWith(use.name))] as const));
  /** What may be used in code, by the letters of its name: one look for all names takes a third of a look for each. */
  const listUses = (code: string) => {
    const found = new Set<(typeof uses)[number]>();
    anyName.lastIndex = 0;
    for (let match = anyName.exec(code); match; match = anyName.exec(code)) {
      for (const use of beginnings.get(match[0]) ?? []) found.add(use);
      // Another may begin inside.
      anyName.lastIndex = match.index + 1;
    }
    return uses.filter((use) => found.has(use));
  };

  const ids = new Map(
    services.map((service) => [
      service,
      service.requests.flatMap(({ query }) => Object.values(query ?? {}).map((value) => new RegExp(value))),
    ]),
  );
  /** Google's products share a loader and a function; the id says which one is meant. */
  const pick = (owners: readonly KnownService[], texts: readonly string[]): readonly KnownService[] => {
    if (owners.length < 2) return owners;
    const meant = owners.filter((owner) => ids.get(owner)?.some((id) => texts.some((text) => id.test(text))));
    return (meant.length ? meant : owners).slice(0, meant.length || 1);
  };

  const find: FindInCode = (source, judge, findInHtml, byName = true) => {
    // PHP writes `https:\/\/`.
    const hasAddress =
      /\/\\?\/|%2f%2f|\\[xu]|\bdata:/i.test(source) || (judge.hasImports() && /\bimport\b/.test(source));
    if (!hasAddress && source.search(anyName) < 0) return [];
    const parts = readCode(source);
    const { code, texts } = parts;
    const marks: Mark[] = [];
    const add = (mark: Mark | undefined) => {
      if (mark && !marks.some(({ service, consent }) => service === mark.service && consent === mark.consent))
        marks.push(mark);
    };
    for (const { name, owners, use } of byName ? listUses(code) : []) {
      if (!use(code)) continue;
      if (name === 'gtag' && isConsentOnly(parts)) continue;
      for (const owner of pick(owners, texts)) add({ consent: owner.consent, service: owner.service });
    }
    // From whichever host the site serves the vendor's file.
    for (const { key, service } of byName ? keys : [])
      if (texts.includes(key)) add({ consent: service.consent, service: service.service });
    // Most code imports nothing, and a look for letters is a tenth of one by a pattern.
    for (const [, at] of code.includes('import') || code.includes('from') ? code.matchAll(imported) : []) {
      const specifier = texts[Number(at)] ?? '';
      const data = readData(tidyAddress(specifier));
      // A module that stands in its address may import another.
      for (const mark of data ? find(data.text, judge, findInHtml, byName) : [judge.judgeImport(specifier)]) add(mark);
    }
    if (marks.length) return marks;
    for (const { markup, script, requests, isPut } of readCodeLoads(parts)) {
      // Of a third party that is no service, only what code shows to be loaded is held.
      const addKnown = (mark: Mark | undefined) => add(mark && (mark.service || isPut()) ? mark : undefined);
      for (const mark of markup ? findInHtml(markup) : []) addKnown(mark);
      for (const mark of script ? find(script, judge, findInHtml, byName) : []) add(mark);
      for (const { address, type } of requests) addKnown(judge.judge(address, type, { texts }));
    }
    return marks;
  };
  return find;
}
