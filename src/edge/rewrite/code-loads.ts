import { type CssAddress, readCssAddresses } from './css.js';
import { readPercents } from './data-address.js';
import { type Expression, readExpressions } from './expressions.js';
import { type CodeParts, textAt } from './js-text.js';
import { readSrcset } from './srcset.js';

/** What a text in code would have the browser fetch. */
export interface CodeLoad {
  /** Markup that the code may write. */
  readonly markup?: string | undefined;
  /** Code that the code runs. */
  readonly script?: string | undefined;
  readonly requests: readonly CssAddress[];
  /** Does the code show that it loads it, as `.src = '…'` does? */
  isPut(): boolean;
}

// What fetches, and what takes text for code, markup or style. An import of a text loads that alone (snippet.ts): what else
// stands in the code is data of the page, as where SvelteKit starts.
const loader = new RegExp(
  [
    `\\bimport\\s*\\((?!\\s*${textAt}\\s*[,)])`,
    // The site's own, in which a third party's address may be put.
    `\\bserviceWorker\\.register\\s*\\((?!\\s*(?:${textAt}|[\\w$]+)\\s*[,)])`,
    'createElement|\\.src\\b|\\.open\\s*[(?.]|\\.write(?!Text)|\\bImage\\b|\\bAudio\\b|\\bfetch(?:Later)?\\s*[(.,)]|sendBeacon|XMLHttpRequest',
    'importScripts|getScript|(?<!service)Worker\\b|WebSocket|EventSource|RTCPeerConnection|addModule|\\bcaches\\b|FontFace|srcdoc',
    'insertAdjacentHTML|(?:inner|outer)HTML|setHTML|ContextualFragment|DOMParser|XSLTProcessor|insertHTML',
    'parseHTML|PaymentRequest|insertRule|replaceSync|cssText|\\beval\\b|\\bFunction\\b|\\.(?:srcset|poster)\\b|\\bbody\\.background\\b',
  ].join('|'),
);
const later = /\bset(?:Timeout|Interval)\b/;
const attribute = /^(?:src|srcset|poster|background|srcdoc|style)$/i;
/** What takes a style; an address in the form that style has is no link. */
const styler = /\.style\b|\.css\s*\(|adoptedStyleSheets|CSSStyleSheet/;

const runner = new RegExp(`\\b(?:set(?:Timeout|Interval)|eval|execScript|Function)\\s*\\((?:\\s*${textAt}\\s*,)*\\s*$`);
const source =
  /(?:\.src(?:set)?\s*=\s*(?:[\w$.]+\s*=\s*)*|(?:\.write(?:ln)?|\b(?:importScripts|getScript))\s*\()[\s(]*(?:[\w$.]+\s*[+(]\s*)*[\s(]*$/;
/** An element whose address the code has by another name. */
const fromName = new RegExp(`\\.src\\s*=(?!=|[\\s(]*${textAt})`);
/** Takes the visitor elsewhere, as a link does. */
const leaver =
  /\b(?:window|self)\.open\s*\(\s*$|(?<![\w$.])(?:(?:window|self|top|parent|document)\.)?location(?:(?:\.href)?\s*=|\.(?:assign|replace)\s*\()\s*$/;
const decoder = /\bunescape\b|\bdecodeURI/;
/** Sets an attribute, or a property, by a name that is a text. */
const setting =
  `(?:\\b(?:setAttribute(?:NS\\s*\\([^()]{0,60},|\\s*\\()|(?:attr|prop)\\s*\\()\\s*${textAt}\\s*,|` +
  `\\[\\s*${textAt}\\s*\\]\\s*=(?!=))`;
const setters = new RegExp(setting, 'g');
const setter = new RegExp(`${setting}\\s*$`);
const address = /^\s*(?:(?:https?|wss?):)?\/\/[^\s<]+$/i;

/** Reads what the texts of code, alone and added up, would have the browser fetch. */
export function readCodeLoads(parts: CodeParts): CodeLoad[] {
  const { code, texts } = parts;
  if (!texts.some((text) => /\/\/|%2f%2f/i.test(text))) return [];
  const isAttribute = (found: RegExpMatchArray | null) =>
    found !== null && attribute.test(texts[Number(found[1] ?? found[2])] ?? '');
  const isSetting = texts.some((text) => attribute.test(text)) && [...code.matchAll(setters)].some(isAttribute);
  const isLater = later.test(code);
  const isLoading = isSetting || loader.test(code) || (isLater && texts.some((text) => loader.test(text)));
  const isStyling = isLoading || styler.test(code);
  if (!isStyling && !isLater) return [];
  const isSet = /[sS]rcset/.test(code) || texts.some((text) => /^(?:image)?srcset$/i.test(text));
  const isDecoding = decoder.test(code);

  const readRequests = (text: string): CssAddress[] => {
    const requests: CssAddress[] = [];
    if (isLoading && address.test(text)) requests.push({ address: text, type: 'script' });
    // Without a scheme of its own, what stands behind the one that code puts there.
    else if (isLoading && /^s?:\/\/[^\s<]+$/i.test(text))
      requests.push({ address: text.replace(/^s?:/i, ''), type: 'script' });
    else if (isSet && !text.includes('<'))
      for (const entry of readSrcset(text)) if (address.test(entry)) requests.push({ address: entry, type: 'image' });
    if (isStyling && /(?:url|image-set)\(|@import/i.test(text) && !text.includes('<'))
      requests.push(...readCssAddresses(text));
    return requests;
  };
  const isPut = (text: string, before: string) =>
    source.test(before) ||
    isAttribute(setter.exec(before)) ||
    (/^\s*(?:https?:)?\/\/[^?#]*\.js(?:[?#]|$)/.test(text) && /createElement/.test(code) && fromName.test(code));

  const expressions = readExpressions(parts);
  const read = new Set(expressions.map(({ text }) => text));
  const single = texts
    .filter((text) => !read.has(text))
    .map((text): Expression => ({ text, sign: '', before: () => '' }));
  return [...expressions, ...single].flatMap(({ text: written, sign, before }): CodeLoad[] => {
    const text = isDecoding && /%3c|%2f%2f/i.test(written) ? readPercents(written) : written;
    if (!text.includes('//')) return [];
    const markup = isLoading && /<[a-z]/i.test(text) ? text : undefined;
    // A bracket opens behind the name of what runs it, or a text is in between.
    const script = /[\w$,]/.test(sign) && runner.test(before()) ? text : undefined;
    const requests = leaver.test(before()) ? [] : readRequests(text);
    return markup || script || requests.length
      ? [{ markup, script, requests, isPut: () => isPut(text, before()) }]
      : [];
  });
}
