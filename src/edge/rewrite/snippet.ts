import { escapeForPattern } from '../pattern.js';
import { readData, tidyAddress } from './data-address.js';
import type { KnownService } from './find-service.js';
import { readCode, textAt } from './js-text.js';
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

// What fetches, and what takes text for code, markup or style.
const loader = new RegExp(
  [
    'createElement|\\.src\\b|\\.open\\b|\\.write|\\bimport\\b|\\bImage\\b|\\bAudio\\b|\\bfetch(?:Later)?\\s*[(.,)]|sendBeacon|XMLHttpRequest',
    'importScripts|getScript|Worker\\b|WebSocket|EventSource|RTCPeerConnection|addModule|\\bcaches\\b|FontFace|srcdoc',
    'insertAdjacentHTML|(?:inner|outer)HTML|setHTML|ContextualFragment|DOMParser|XSLTProcessor|insertHTML',
    'parseHTML|PaymentRequest|insertRule|replaceSync|cssText|\\beval\\b|\\bFunction\\b',
  ].join('|'),
);
const imported = new RegExp(`\\b(?:import|from)\\s*\\(?\\s*${textAt}`, 'g');
const consentOnly = new RegExp(`(?<![\\w$.])gtag\\(\\s*${textAt}`, 'g');

/** Creates the search for a list of services. */
export function createFindInCode(services: readonly KnownService[]): FindInCode {
  const names = new Map<string, KnownService[]>();
  for (const service of services)
    for (const name of service.globals)
      if (!shared.includes(name)) names.set(name, [...(names.get(name) ?? []), service]);
  const uses = [...names].map(([name, owners]) => ({ name, owners, use: createUse(name) }));
  const hint = new RegExp([...names.keys()].map(escapeForPattern).join('|') || '(?!)');

  /** Google's products share a loader and a function; the id says which one is meant. */
  const pick = (owners: readonly KnownService[], texts: readonly string[]): readonly KnownService[] => {
    if (owners.length < 2) return owners;
    const meant = owners.filter(({ requests }) =>
      requests.some(({ query }) =>
        Object.values(query ?? {}).some((value) => texts.some((text) => new RegExp(value).test(text))),
      ),
    );
    return (meant.length ? meant : owners).slice(0, meant.length || 1);
  };

  const find: FindInCode = (source, judge, findInHtml, byName = true) => {
    // PHP writes `https:\/\/`.
    const hasAddress = /\/\\?\/|\\[xu]|\bdata:/i.test(source) || (judge.hasImports() && /\bimport\b/.test(source));
    if (!hasAddress && !hint.test(source)) return [];
    const { code, texts } = readCode(source);
    const marks: Mark[] = [];
    const add = (mark: Mark | undefined) => {
      if (mark && !marks.some(({ service, consent }) => service === mark.service && consent === mark.consent))
        marks.push(mark);
    };
    for (const { name, owners, use } of byName ? uses : []) {
      // To look for the letters first takes a tenth of the time.
      if (!code.includes(name) || !use(code)) continue;
      // Setting the default of Google's consent mode is the opposite of tracking.
      const calls = [...code.matchAll(consentOnly)].map(([, at]) => texts[Number(at)]);
      if (name === 'gtag' && calls.length && calls.every((call) => call === 'consent')) continue;
      for (const owner of pick(owners, texts)) add({ consent: owner.consent, service: owner.service });
    }
    for (const [, at] of code.matchAll(imported)) {
      const specifier = texts[Number(at)] ?? '';
      const data = readData(tidyAddress(specifier));
      // A module that stands in its address may import another.
      for (const mark of data ? find(data.text, judge, findInHtml, byName) : [judge.judgeImport(specifier)]) add(mark);
    }
    // An address alone may be data; one in code that fetches is fetched.
    const isLoading =
      loader.test(code) || (/\bset(?:Timeout|Interval)\b/.test(code) && texts.some((text) => loader.test(text)));
    if (!marks.length && isLoading)
      for (const text of texts) {
        if (/<[a-z]/i.test(text) && /\/\//.test(text)) for (const mark of findInHtml(text)) if (mark.service) add(mark);
        if (!/^\s*(?:(?:https?|wss?):)?\/\/[^\s<]+$/i.test(text)) continue;
        const mark = judge.judge(text, 'script', { texts });
        if (mark?.service) add(mark);
      }
    return marks;
  };
  return find;
}
