import { readCssAddresses } from './css.js';
import { readData, tidyAddress } from './data-address.js';
import type { Judge } from './judge.js';
import type { Load } from './loads.js';
import { joinMarks, type Mark } from './mark.js';
import type { FindInCode } from './snippet.js';
import { readSrcset } from './srcset.js';
import { readXml } from './xml.js';

/** Finds why something in a page is to be held; `undefined` when it is not. */
export interface Reasons {
  /** By the value of an attribute. */
  ofLoad(load: Load, value: string, isMarked: boolean): Mark | undefined;
  ofCss(css: string, isMarked?: boolean): Mark | undefined;
  ofCode(code: string): Mark | undefined;
}

/** What the search is made of. */
export interface ReasonsParts {
  readonly judge: Judge;
  readonly findInCode: FindInCode;
  /** Marks of what is found in a document of its own. */
  readonly findInHtml: (html: string) => Mark[];
}

/** Creates the search. */
export function createReasons({ judge, findInCode, findInHtml }: ReasonsParts): Reasons {
  const ofCss = (css: string, isMarked = false) =>
    joinMarks(readCssAddresses(css).map(({ address, type }) => ofAddress({ type }, address, isMarked)));
  const ofCode = (code: string) => joinMarks(findInCode(code, judge, findInHtml));
  const ofHandler = (code: string) => joinMarks(findInCode(code, judge, findInHtml, false));
  const ofHtml = (html: string) => joinMarks(findInHtml(html));

  const ofAddress = (
    { type, isHint = false }: Pick<Load, 'type' | 'isHint'>,
    written: string,
    isMarked: boolean,
  ): Mark | undefined => {
    const value = tidyAddress(written);
    if (!/^(?:data|javascript):/i.test(value)) return judge.judge(value, type, { isHint }, isMarked);
    // The browser fetches what such a document, script or style sheet names.
    const data = readData(value);
    if (!data) {
      const code = decodeSafely(value.replace(/^javascript:/i, ''));
      // What the code gives becomes the document.
      return type === 'frame' ? (ofCode(code) ?? ofHtml(code)) : undefined;
    }
    if (type === 'script') return ofCode(data.text);
    if (type === 'link') return ofCss(data.text);
    if (type !== 'frame' || !/html|xml|svg|xsl/.test(data.type)) return undefined;
    if (/^text\/html/.test(data.type)) return ofHtml(data.text);
    const { html, addresses } = readXml(data.text);
    return joinMarks([ofHtml(html), ...addresses.map((address) => ofAddress({ type: 'link' }, address, isMarked))]);
  };

  return {
    ofCss,
    ofCode,
    ofLoad(load, value, isMarked) {
      const each = (values: readonly string[]) => joinMarks(values.map((entry) => ofAddress(load, entry, isMarked)));
      if (load.form === 'srcset') return each(readSrcset(value));
      if (load.form === 'addresses') return each(value.split(';'));
      if (load.form === 'css') return ofCss(value, isMarked);
      if (load.form === 'code') return ofHandler(value);
      return load.form === 'html' ? ofHtml(value) : ofAddress(load, value, isMarked);
    },
  };
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
