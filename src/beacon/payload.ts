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
  /** Screen in CSS pixels, `1280x800`; only where consent allows it to be read. */
  readonly res?: string;
  /** Browser and system as the client hints tell them, in JSON; only where consent allows it to be read. */
  readonly uadata?: string;
}

/** The arguments of each method of `track`, in their order. Other calls are named by their parameters. */
const PARAMETERS: Readonly<Record<string, string>> = {
  pageView: '',
  event: 'e_c e_a e_n e_v',
  goal: 'idgoal revenue',
  search: 'search search_cat search_count',
};

/** One hit as parameters of the Matomo Tracking HTTP API, or `null` for a call that lacks what the API requires. */
export const createPayload = ([kind, args]: TrackCall, context: Context): URLSearchParams | null => {
  const payload = new URLSearchParams();
  const names = (PARAMETERS[kind] ?? kind).split(' ') as [string];
  const [first] = names;
  const values: Record<string, unknown> = {
    // Without `rec=1` the server answers politely and counts nothing.
    rec: 1,
    apiv: 1,
    ...context,
    // Keeps a server without the plugin for events or content from counting it as a page view.
    ca: /^[ec]_/.test(first) && 1,
  };
  for (const name of names) values[name] = args[names.indexOf(name)];
  for (const name in values) {
    const value = values[name];
    const text = typeof value === 'string' ? cleanText(value) : Number.isFinite(value) ? `${value}` : '';
    if (text) payload.set(name, text);
  }
  // Without its name (an event has two) a hit would count as a page view.
  return (first && !payload.has(first)) || (kind === 'event' && !payload.has('e_a')) ? null : payload;
};

/**
 * Several hits as one request body: the bulk form, which Matomo recognises by the word `requests` whatever the content
 * type, so a text/plain body needs no CORS preflight. A single hit goes this way too: PHP does not parse a text/plain
 * form, and parameters in the address would end up in access logs beside the full IP address.
 */
export const createBulkBody = (payloads: readonly string[]): string =>
  JSON.stringify({ requests: payloads.map((payload) => `?${payload}`), send_image: 0 });
