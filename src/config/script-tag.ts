import type { RawOptions } from './parse.js';

/** Options as they stand in the page. */
export interface PageOptions {
  readonly raw: RawOptions;
  /** Why the JSON element could not be read, if it could not; 1: it holds no object. */
  readonly unreadable?: unknown;
}

const place = 'script[type$="/json"][data-consentgate]';

/** Names of options in JSON elements that are not among those given: they stand behind our tag, or in a second element. Never throws. */
export function findUnread(raw: RawOptions): string[] {
  try {
    return [...document.querySelectorAll(place)].flatMap(({ textContent }) =>
      Object.entries(JSON.parse(textContent)).flatMap(([name, value]) =>
        // That one reads otherwise by now.
        name === 'base' || JSON.stringify(value) === JSON.stringify(raw[name]) ? [] : name,
      ),
    );
  } catch {
    // What cannot be read is told of by itself.
    return [];
  }
}

/** Reads the attributes of our own script tag and the JSON element before it; the latter wins. Never throws. */
export function readPageOptions(script: HTMLScriptElement | null): PageOptions {
  const raw: RawOptions = {
    // Browsers hide the attribute from the page once it is applied; the property still has it.
    nonce: script?.nonce,
    // What the site's server knows of the visitor's place; nobody is located by us.
    region: document.documentElement.dataset.consentRegion,
    ...script?.dataset,
  };
  try {
    const json = document.querySelector(place)?.textContent ?? '{}';
    // In words: `findProblems`.
    if (!/^\s*{/.test(json)) throw 1;
    return { raw: { ...raw, ...JSON.parse(json) } };
  } catch (unreadable) {
    // Which services it named nobody can tell: it may have been any of the catalogue.
    return { raw: { ...raw, services: `${raw.services ?? ''} all` }, unreadable };
  }
}
