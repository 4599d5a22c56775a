import { beaconOptions } from '../config/options.js';
import type { Beacon, BeaconHost, TrackCall } from '../types.js';
import { CAMPAIGN, cleanUrl, readReferrerOrigin } from './clean-url.js';
import { watchLinks } from './links.js';
import { type Listen, quietly } from './listen.js';
import { createOutbox } from './outbox.js';
import { type Context, createPayload } from './payload.js';
import { watchRoutes } from './routes.js';

// Not a secret and not an identifier of anybody: it only has to differ from the one before.
const createId = () => Math.random().toString(36).slice(2, 8);

/** Counts page views, routes, links, the time they are looked at and what `track` is told, as far as the level allows. */
export function mountBeacon(host: BeaconHost): Beacon {
  const { level, signal } = host;
  const seconds = +(host.heartbeat ?? beaconOptions.heartbeat);
  // A timer takes 2^31 milliseconds at most; one that asks for more, or for next to nothing, goes off all the time.
  const heartbeat = seconds >= 0.1 && seconds < 2e6 && seconds;
  // What the last view was counted for, without its campaign: a filter in the query or an anchor is no other page.
  let counted = '';
  let view: (Omit<Context, 'rand' | 'url'> & { url: URL }) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const listen: Listen = (type, run) => addEventListener(type, quietly(run), { capture: true, signal });
  const outbox = createOutbox(host.url, level);
  const isKept = (name: string) => `${host.beaconParams ?? ''}`.match(/[^\s,]+/g)?.includes(name);
  /** An address with what the level lets it say. */
  const readUrl = (address: string | URL) =>
    cleanUrl(address, (name) => isKept(name) || (level() > 1 && CAMPAIGN.test(name)));
  const readPlace = () => cleanUrl(location.href, isKept);

  const send = (call: TrackCall): void => {
    if (!view || !level()) return;
    const payload = createPayload(call, {
      ...view,
      rand: createId(),
      // Read anew for each hit: after a yes it may tell the campaign that the view itself could not.
      url: readUrl(view.url),
      // TDDDG § 25, ePrivacy 5(3): these are read from the device, so they need the yes.
      ...(level() > 1 && {
        res: `${screen.width}x${screen.height}`,
        uadata: JSON.stringify((navigator as { userAgentData?: unknown }).userAgentData),
      }),
    });
    if (payload) outbox.send(`${payload}`);
  };

  /** The next sign of life, for as long as somebody may be looking. */
  const watchTime = () => {
    clearTimeout(timer);
    if (heartbeat && !document.hidden && level()) timer = setTimeout(beat, heartbeat * 1000);
  };
  const beat = quietly(() => {
    // One that comes late tells nothing.
    if (heartbeat && navigator.onLine) send(['ping', [1]]);
    watchTime();
  });

  const countView = (address = location.href, title = document.title): void => {
    const url = new URL(address, location.href);
    if (!level() || !readUrl(url)) return;
    counted = readPlace();
    view = {
      idsite: host.siteId ?? beaconOptions.siteId,
      pv_id: createId(),
      url,
      action_name: title,
      // Only what led to the site; within it the views tell the way themselves.
      urlref: view ? '' : readReferrerOrigin(document.referrer),
    };
    send(['pageView', []]);
    watchTime();
    host.onView();
  };

  const countRoute = quietly(() => {
    if (readPlace() !== counted) countView();
  });

  const refresh = () => {
    countRoute();
    outbox.flush();
  };

  countRoute();
  watchRoutes(listen, signal, countRoute);
  // The level may have risen: then the page is counted that is being looked at. Or fallen: then what waits is forgotten.
  host.subscribe(refresh);
  // Back from the back/forward cache: the visitor looks at the page again, and no script starts anew.
  listen('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) countView();
  });
  listen('online', refresh);
  // The last event that is sure to come on phones, and the first one after a return.
  listen('visibilitychange', () => {
    if (document.hidden) beat();
    else watchTime();
    refresh();
  });
  if (host.trackLinks !== 'off') watchLinks(listen, host.downloads, (kind, url) => send([kind, [readUrl(url)]]));

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
  };
}
