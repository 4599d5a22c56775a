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

type ReadDetail = (value: string, name: string) => string | number;

const readNumber: ReadDetail = (value, name) => {
  // As JavaScript writes numbers (0.30000000000000004, 1e+21), but no hexadecimal, no blanks, no Infinity.
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(value) || !Number.isFinite(Number(value))) {
    throw new Refusal(400, `${name} must be a number.`);
  }
  return Number(value);
};

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

/**
 * Everything that is kept besides the common fields. What is not named here is not kept: not `cip` and `token_auth`, not
 * `_id`, `uid` and `cid` (ids of people), not `uadata` and the plugin flags (fingerprints), not the visitor's clock.
 */
const createDetailReaders = (readText: ReadDetail, urls: UrlReader): ReadonlyMap<string, ReadDetail> =>
  new Map(
    (
      [
        ['e_c e_a e_n search search_cat c_n c_p c_t c_i _rcn _rck', readText],
        ['e_v revenue', readNumber],
        ['idgoal search_count pf_net pf_srv pf_tfr pf_dm1 pf_dm2 pf_onl', readCount],
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
  ['c_i', 'interaction'],
  ['c_n', 'content'],
  ['link', 'link'],
  ['download', 'download'],
];

/** What most page views have besides the common fields. */
const none: StoredEvent['details'] = {};

function readKind(parameters: Parameters, details: StoredEvent['details']): EventKind {
  if (parameters.get('ping') === '1') return 'ping';
  const kind = details === none ? undefined : kinds.find(([name]) => details[name] !== undefined)?.[1];
  if (kind === 'event' && !(details.e_c && details.e_a)) throw new Refusal(400, 'An event needs both e_c and e_a.');
  // `ca=1` without anything we know belongs to a plugin (media, forms); it is no page view.
  return kind ?? (parameters.get('ca') === '1' ? 'other' : 'view');
}

/** Makes the reader of one request of the Matomo Tracking HTTP API; it throws `Refusal` with what is wrong. */
export function createHitParser(scrubber: Scrubber): (parameters: Parameters) => Hit {
  const readText = createTextReader(scrubber);
  const urls = createUrlReader(scrubber);
  const readers = createDetailReaders(readText, urls);

  const readDetails = (parameters: Parameters): StoredEvent['details'] => {
    let details: Record<string, string | number> | undefined;
    for (const [name, value] of parameters) {
      // An empty value says the same as an absent one; matomo.js sends both.
      if (value === '') continue;
      const read = readers.get(name) ?? (name.startsWith('dimension') && /^dimension\d{1,3}$/.test(name) && readText);
      if (!read) continue;
      details ??= {};
      details[name] = read(value, name);
    }
    return details ?? none;
  };

  return (parameters) => {
    if (parameters.get('rec') !== '1') throw new Refusal(400, 'rec=1 is missing: this is no tracking request.');
    const site = parameters.get('idsite') ?? '';
    // No dots and colons: an address does not pass for a site.
    if (!/^[\w-]{1,64}$/.test(site)) throw new Refusal(400, 'idsite must be 1 to 64 letters, digits and dashes.');
    const view = parameters.get('pv_id') ?? '';
    if (!/^[\da-z]{0,16}$/i.test(view)) throw new Refusal(400, 'pv_id must be at most 16 letters and digits.');
    const url = parameters.get('url') ?? '';
    const details = readDetails(parameters);
    return {
      site,
      kind: readKind(parameters, details),
      url: url && urls.page(url, 'url'),
      title: readText(parameters.get('action_name') ?? ''),
      referrer: urls.origin(parameters.get('urlref') ?? ''),
      view,
      details,
    };
  };
}
