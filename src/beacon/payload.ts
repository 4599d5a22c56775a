import type { TrackCall } from '../types.js';
import { cleanText } from './clean-url.js';

/** What goes with every hit, under the names of the Matomo Tracking HTTP API; addresses are cleaned already. */
export interface Context {
  /** The site. */
  readonly idsite: string;
  /** The page view: 6 characters of `0-9a-z`, the same for all hits of one view. */
  readonly pv_id: string;
  /** Address of the page. */
  readonly url: string;
  /** Title of the page. */
  readonly action_name: string;
  /** Where the visitor came from. */
  readonly urlref: string;
  /** Tells two equal hits apart, and stays the same when a hit is tried again. */
  readonly rand: string;
  /** Screen in CSS pixels, `1280x800`; `''` unless consent allows it to be read. */
  readonly res: string;
}

// The arguments of each method of `track`, in their order. The first half (rounded down) of them is required.
const PARAMETERS = {
  pageView: [],
  event: ['e_c', 'e_a', 'e_n', 'e_v'],
  goal: ['idgoal', 'revenue'],
  search: ['search', 'search_cat', 'search_count'],
};

/** One hit as parameters of the Matomo Tracking HTTP API, or `null` for a call that lacks what the API requires. */
export function createPayload([kind, args]: TrackCall, context: Context): URLSearchParams | null {
  // Without `rec=1` the server answers politely and counts nothing.
  const payload = new URLSearchParams({ rec: '1', apiv: '1' });
  const put = (name: string, value: unknown): void => {
    const text = typeof value === 'string' ? cleanText(value) : Number.isFinite(value) ? `${value}` : '';
    if (text) payload.set(name, text);
  };
  for (const [name, value] of Object.entries(context)) put(name, value);
  const names = PARAMETERS[kind];
  names.forEach((name, index) => {
    put(name, args[index]);
  });
  // `ca=1` keeps a server without the Events plugin from counting the event as a page view.
  if (kind === 'event') put('ca', 1);
  // A goal without its id would count as a page view.
  return names.slice(0, names.length / 2).every((name) => payload.has(name)) ? payload : null;
}

/**
 * Several hits as one request body: the bulk form, which Matomo recognises by the word `requests` whatever the content
 * type, so a text/plain body needs no CORS preflight. A single hit goes this way too: PHP does not parse a text/plain
 * form, and parameters in the address would end up in access logs beside the full IP address.
 */
export function createBulkBody(payloads: readonly string[]): string {
  return JSON.stringify({ requests: payloads.map((payload) => `?${payload}`), send_image: 0 });
}
