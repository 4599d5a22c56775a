import { Refusal } from './refusal.js';
import { remember } from './remember.js';
import type { Scrubber } from './scrub.js';
import type { UrlReader } from './stored-url.js';

/** Longest text that is kept, in UTF-16 units; the rest of it is cut off. */
const LONGEST = 1024;

/** Reads one value; `undefined` for what says nothing. `page` is the address of the hit as it was sent. */
type ReadDetail = (value: string, name: string, page: string) => string | number | undefined;

/*
 * matomo.js writes a number as the page gave it: `false`, which Matomo's guide has pages say for one that they do not know
 * (`trackSiteSearch(word, false, false)`), or the text of a cell (`10,50`, ` 7`). Matomo keeps such a hit without the number,
 * and so do we: nobody looks at the answer to a beacon, and an order must not be lost for a comma.
 */
const readNumber: ReadDetail = (value) => {
  const text = value.trim();
  // As PHP reads numbers: decimal, perhaps with an exponent (1e+21). No hexadecimal, no Infinity.
  const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text) && Number.isFinite(Number(text));
  return isNumber ? Number(text) : undefined;
};

const readCount: ReadDetail = (value) => {
  const text = value.trim();
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

/** Without its number a goal would be a page view. */
const readGoal: ReadDetail = (value, name, page) => {
  const goal = readCount(value, name, page);
  if (goal === undefined) throw new Refusal(400, `${name} must be a whole number, 0 or more.`);
  return goal;
};

const readResolution: ReadDetail = (value) => (/^\d{1,5}x\d{1,5}$/.test(value) ? value : undefined);

/** Makes the reader of a text as it may be kept. */
export function createTextReader(scrubber: Scrubber): (value: string) => string {
  return remember((value) => {
    // Control characters have no place in a title, and in a terminal or a log they do harm.
    const text = scrubber.text(value.replace(/\p{Cc}+/gu, ' ').trim());
    // A cut between the halves of a character would leave half of it, which is no UTF-8.
    return text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : text;
  }, LONGEST);
}

/** Target of a link: the page's own code names it as it would in HTML, from the page's root or without the scheme. */
const createTargetReader =
  (urls: UrlReader): ReadDetail =>
  (value, name, page) =>
    urls.page(value.startsWith('/') && URL.canParse(value, page) ? new URL(value, page).href : value, name);

/** Piece and target of a content block: a file or a link as a rule, which says no more than any other, or a text. */
const createPartReader =
  (readText: ReadDetail, urls: UrlReader): ReadDetail =>
  (value, name, page) =>
    /^(?:https?|mailto|tel):/i.test(value) && URL.canParse(value)
      ? urls.page(value, name)
      : readText(value, name, page);

/**
 * Everything that is kept besides the common fields. What is not named here is not kept: not `cip` and `token_auth`, not
 * `_id`, `uid` and `cid` (ids of people), not `uadata` and the plugin flags (fingerprints), not the visitor's clock.
 */
export const createDetailReaders = (readText: ReadDetail, urls: UrlReader): ReadonlyMap<string, ReadDetail> =>
  new Map(
    (
      [
        ['e_c e_a e_n search search_cat c_n c_i _rcn _rck', readText],
        ['c_p c_t', createPartReader(readText, urls)],
        ['e_v revenue', readNumber],
        ['search_count pf_net pf_srv pf_tfr pf_dm1 pf_dm2 pf_onl', readCount],
        ['idgoal', readGoal],
        ['link download', createTargetReader(urls)],
        ['res', readResolution],
      ] as const
    ).flatMap(([names, read]) => names.split(' ').map((name) => [name, read] as const)),
  );
