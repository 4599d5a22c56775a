import { createDetailReaders, createTextReader } from './details.js';
import { Refusal } from './refusal.js';
import type { Parameters } from './requests.js';
import type { Scrubber } from './scrub.js';
import { createUrlReader } from './stored-url.js';
import type { EventKind, StoredEvent } from './stores/store.js';

/** What one tracking request says by itself; who said it and when comes from elsewhere. */
export type Hit = Pick<StoredEvent, 'site' | 'kind' | 'url' | 'title' | 'referrer' | 'view' | 'details'>;

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

  const readDetails = (values: ReadonlyMap<string, string>, page: string): StoredEvent['details'] => {
    const details: Record<string, string | number> = {};
    for (const [name, value] of values) {
      // An empty value says the same as an absent one; matomo.js sends both.
      const detail = value === '' ? undefined : findReader(name)?.(value, name, page);
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
    // A pixel in a page without scripts knows no address; the browser may tell where it stands.
    const url = page || (urlref ? '' : readSender());
    const details = others ? readDetails(others, url) : none;
    return {
      site,
      kind: readKind(details, ping, ca, order),
      url: url && urls.page(url, 'url'),
      title: readText(title),
      referrer: urls.origin(urlref),
      // Pages give a UUID or another random text to `setPageViewId`; what is longer or has dots and colons is left out.
      view: /^[\w-]{0,36}$/.test(view) ? view : '',
      details,
    };
  };
}
