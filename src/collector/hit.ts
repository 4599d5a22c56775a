import { Refusal } from './refusal.js';
import { remember } from './remember.js';
import type { Parameters } from './requests.js';
import type { Scrubber } from './scrub.js';
import { createUrlReader, type UrlReader } from './stored-url.js';
import type { EventKind, StoredEvent } from './stores/store.js';

/** What one tracking request says by itself; who said it and when comes from elsewhere. */
export type Hit = Pick<StoredEvent, 'site' | 'kind' | 'url' | 'title' | 'referrer' | 'view' | 'details'>;

/** Longest text that is kept, in UTF-16 units; the rest of it is cut off. */
const LONGEST = 1024;

/** `undefined` for what says nothing. */
type ReadDetail = (value: string, name: string) => string | number | undefined;

const readNumber: ReadDetail = (value, name) => {
  // As JavaScript writes numbers (0.30000000000000004, 1e+21), but no hexadecimal, no blanks, no Infinity.
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(value) || !Number.isFinite(Number(value))) {
    throw new Refusal(400, `${name} must be a number.`);
  }
  return Number(value);
};

/**
 * A value that matomo.js writes as it was given: Matomo's guide has pages say `false` for a number that they do not know
 * (`trackSiteSearch(word, false, false)`). The hit counts all the same.
 */
const orNothing =
  (read: ReadDetail): ReadDetail =>
  (value, name) =>
    /^(?:false|null|undefined|NaN)$/.test(value) ? undefined : read(value, name);

const readCount: ReadDetail = (value, name) => {
  if (!/^\d{1,15}$/.test(value)) throw new Refusal(400, `${name} must be a whole number, 0 or more.`);
  return Number(value);
};

const readResolution: ReadDetail = (value) => {
  if (!/^\d{1,5}x\d{1,5}$/.test(value)) throw new Refusal(400, `res must look like 1280x720.`);
  return value;
};

function createTextReader(scrubber: Scrubber): (value: string) => string {
  return remember((value) => {
    // Control characters have no place in a title, and in a terminal or a log they do harm.
    const text = scrubber.text(value.replace(/\p{Cc}+/gu, ' ').trim());
    // A cut between the halves of a character would leave half of it, which is no UTF-8.
    return text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : text;
  }, LONGEST);
}

/** Piece and target of a content block: a file or a link as a rule, which says no more than any other, or a text. */
const createPartReader =
  (readText: ReadDetail, urls: UrlReader): ReadDetail =>
  (value, name) =>
    /^(?:https?|mailto|tel):/i.test(value) && URL.canParse(value) ? urls.page(value, name) : readText(value, name);

/**
 * Everything that is kept besides the common fields. What is not named here is not kept: not `cip` and `token_auth`, not
 * `_id`, `uid` and `cid` (ids of people), not `uadata` and the plugin flags (fingerprints), not the visitor's clock.
 */
const createDetailReaders = (readText: ReadDetail, urls: UrlReader): ReadonlyMap<string, ReadDetail> =>
  new Map(
    (
      [
        ['e_c e_a e_n search search_cat c_n c_i _rcn _rck', readText],
        ['c_p c_t', createPartReader(readText, urls)],
        ['e_v revenue', orNothing(readNumber)],
        ['search_count', orNothing(readCount)],
        // Not `idgoal`: without it a goal would be a page view.
        ['idgoal pf_net pf_srv pf_tfr pf_dm1 pf_dm2 pf_onl', readCount],
        ['link download', urls.page],
        ['res', readResolution],
      ] as const
    ).flatMap(([names, read]) => names.split(' ').map((name) => [name, read] as const)),
  );

/** The first of these that is there names the kind; a request without any is a page view. */
const kinds: readonly (readonly [name: string, kind: EventKind])[] = [
  ['e_c', 'event'],
  ['e_a', 'event'],
  ['idgoal', 'goal'],
  ['search', 'search'],
  // Before the content: a click on a link in a content block says both, and is a click on a link.
  ['link', 'link'],
  ['download', 'download'],
  ['c_i', 'interaction'],
  ['c_n', 'content'],
];

/** What most page views have besides the common fields. */
const none: StoredEvent['details'] = {};

/** The fields that most requests have. */
const common = ['rec', 'idsite', 'pv_id', 'url', 'urlref', 'action_name', 'ping', 'ca', 'ec_id'] as const;
const places: ReadonlyMap<string, number> = new Map(common.map((name, place) => [name, place]));
const blank = common.map(() => '');

function readKind(details: StoredEvent['details'], ping: string, ca: string, order: string): EventKind {
  if (ping === '1') return 'ping';
  const kind = details === none ? undefined : kinds.find(([name]) => details[name] !== undefined)?.[1];
  if (kind === 'event' && !(details.e_c && details.e_a)) throw new Refusal(400, 'An event needs both e_c and e_a.');
  // Goal 0 is the shop's: with an order's id it was reached, without one somebody has only filled a cart.
  if (details.idgoal === 0 && !order) return 'other';
  // `ca=1` without anything we know belongs to a plugin (media, forms); it is no page view.
  return kind ?? (ca === '1' ? 'other' : 'view');
}

/**
 * Reads one request of the Matomo Tracking HTTP API; throws `Refusal` with what is wrong. `readSender` gives the address of
 * the page that the browser names as the sender, or `''`.
 */
export type HitParser = (parameters: Parameters, readSender: () => string) => Hit;

/** Makes the reader of tracking requests. */
export function createHitParser(scrubber: Scrubber): HitParser {
  const readText = createTextReader(scrubber);
  const urls = createUrlReader(scrubber);
  const readers = createDetailReaders(readText, urls);
  const findReader = (name: string) =>
    readers.get(name) ?? (name.startsWith('dimension') && /^dimension\d{1,3}$/.test(name) ? readText : undefined);

  const readDetails = (values: ReadonlyMap<string, string>): StoredEvent['details'] => {
    const details: Record<string, string | number> = {};
    for (const [name, value] of values) {
      // An empty value says the same as an absent one; matomo.js sends both.
      const detail = value === '' ? undefined : findReader(name)?.(value, name);
      if (detail !== undefined) details[name] = detail;
    }
    return details;
  };

  return (parameters, readSender) => {
    const values = blank.slice();
    let others: Map<string, string> | undefined;
    for (let at = 0; at < parameters.length; at += 2) {
      const name = parameters[at] ?? '';
      const value = parameters[at + 1] ?? '';
      const place = places.get(name);
      if (place !== undefined) values[place] = value;
      else if (findReader(name)) {
        others ??= new Map();
        others.set(name, value);
      }
    }
    const [rec, site = '', view = '', page = '', urlref = '', title = '', ping = '', ca = '', order = ''] = values;
    if (rec !== '1') throw new Refusal(400, 'rec=1 is missing: this is no tracking request.');
    // No dots and colons: an address does not pass for a site.
    if (!/^[\w-]{1,64}$/.test(site)) throw new Refusal(400, 'idsite must be 1 to 64 letters, digits and dashes.');
    // Long enough for a UUID, which pages give to `setPageViewId`.
    if (!/^[\da-z-]{0,36}$/i.test(view)) throw new Refusal(400, 'pv_id must be at most 36 letters, digits and dashes.');
    // A pixel in a page without scripts knows no address; the browser may tell where it stands.
    const url = page || (urlref ? '' : readSender());
    const details = others ? readDetails(others) : none;
    return {
      site,
      kind: readKind(details, ping, ca, order),
      url: url && urls.page(url, 'url'),
      title: readText(title),
      referrer: urls.origin(urlref),
      view,
      details,
    };
  };
}
