import type { StoredEvent } from '../stores/store.js';

/** Kinds that are no page view: without `ca=1` a server that lacks the feature would count them as one. */
const customActions = new Set(['event', 'content', 'interaction']);

/**
 * An event as one tracking request of the Matomo HTTP API, without the token; `null` for what Matomo could not count.
 * What it tells about the visitor is what is stored: the masked address, and the hash of the day as the visitor's id, so
 * that Matomo need not guess from addresses that many share. There is no user agent, which is never kept.
 */
export function toMatomoRequest(event: StoredEvent): string | null {
  // A cart, or something of a plugin that the collector does not know; what was in it is not kept.
  if (event.kind === 'other') return null;
  const parameters = new URLSearchParams({ idsite: event.site, rec: '1', apiv: '1' });
  const put = (name: string, value: string | number): void => {
    if (value !== '') parameters.set(name, String(value));
  };
  put('url', event.url);
  put('action_name', event.title);
  put('urlref', event.referrer);
  put('pv_id', event.view);
  for (const [name, value] of Object.entries(event.details)) put(name, value);
  if (event.kind === 'ping') put('ping', 1);
  // Goal 0 without an order's id would be a cart. The shop's own id is not kept; this one is the same when it is sent again.
  if (event.kind === 'goal' && event.details.idgoal === 0) put('ec_id', `${event.visitor}-${event.time}`);
  if (customActions.has(event.kind)) put('ca', 1);
  put('cid', event.visitor);
  // Without `cip` Matomo would take the collector for the visitor.
  put('cip', event.address || '0.0.0.0');
  put('cdt', Math.floor(event.time / 1000));
  // The sender is a server; Matomo must not take that for a robot and drop the visit without a word.
  put('bots', 1);
  return `?${parameters}`;
}
