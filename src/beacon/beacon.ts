import type { Beacon, BeaconHost, BeaconLevel, TrackCall } from '../types.js';
import { CAMPAIGN, cleanUrl, readReferrerOrigin } from './clean-url.js';
import { createOutbox } from './outbox.js';
import { type Context, createPayload } from './payload.js';
import { createRoutes } from './routes.js';

// Not a secret and not an identifier of anybody: it only has to differ from the one before.
const createId = (): string => Math.random().toString(36).slice(2, 8).padEnd(6, '0');

/** A fault of ours must never become a fault of the page: a number too few in the statistics is the smaller harm. */
const quietly =
  <Args extends unknown[]>(work: (...args: Args) => void) =>
  (...args: Args): void => {
    try {
      work(...args);
    } catch {}
  };

/** Counts page views, routes and what `track` is told, as far as the level of the moment allows. */
export function mountBeacon(host: BeaconHost): Beacon {
  const controller = new AbortController();
  const { signal } = controller;
  // What the last view was counted for, without its campaign: a filter in the query or an anchor is no other page.
  let counted = '';
  let view: Omit<Context, 'rand' | 'res'> | undefined;

  const readLevel = (): BeaconLevel => (signal.aborted ? 'off' : host.level());
  const outbox = createOutbox(host.url, readLevel);

  const send = (call: TrackCall): void => {
    const level = readLevel();
    if (!view || level === 'off') return;
    // TDDDG § 25, ePrivacy 5(3): the screen is read from the device, so it needs the yes.
    const res = level === 'full' ? `${screen.width}x${screen.height}` : '';
    const payload = createPayload(call, { ...view, rand: createId(), res });
    if (payload) outbox.send(`${payload}`);
  };

  const countView = (address = location.href, title = document.title): void => {
    const level = readLevel();
    const url = cleanUrl(new URL(address, location.href), level === 'full' ? CAMPAIGN : undefined);
    if (level === 'off' || !url) return;
    counted = cleanUrl(location.href);
    view = {
      idsite: host.siteId,
      pv_id: createId(),
      url,
      action_name: title,
      // Within the app the way from route to route may be told; of the page before it only the origin.
      urlref: view?.url ?? readReferrerOrigin(document.referrer),
    };
    send(['pageView', []]);
  };

  const countRoute = quietly(() => {
    if (cleanUrl(location.href) !== counted) countView();
  });

  const refresh = quietly(() => {
    countRoute();
    outbox.flush();
  });

  const start = quietly(() => {
    countRoute();
    createRoutes(countRoute, signal);
    // The level may have risen: then the page is counted that is being looked at. Or fallen: then what waits is forgotten.
    signal.addEventListener('abort', host.subscribe(refresh));
    const options = { signal };
    // Back from the back/forward cache: the visitor looks at the page again, and no script starts anew.
    const restored = quietly(({ persisted }: PageTransitionEvent) => {
      if (persisted) countView();
    });
    addEventListener('pageshow', restored, options);
    addEventListener('online', refresh, options);
    // The last event that is sure to come on phones, and the first one after a return.
    document.addEventListener('visibilitychange', refresh, options);
  });

  // A page that is being prerendered may never be seen.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { signal });
  } else start();

  return {
    track: quietly((call: TrackCall) => {
      const options = call[1][0] as { url?: string; title?: string } | undefined;
      if (call[0] === 'pageView') countView(options?.url, options?.title);
      else {
        // What happened right after a change of route belongs to the new page.
        countRoute();
        send(call);
      }
    }),
    destroy: quietly(() => controller.abort()),
  };
}
