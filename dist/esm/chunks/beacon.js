import { d as beaconOptions } from './nearest.js';
import { c as cleanText, q as quietly, a as cleanUrl, r as readReferrerOrigin, C as CAMPAIGN } from './listen.js';

/** Endings of files that are downloaded rather than looked at: the common ones of Matomo's list. */
const FILES = 'pdf|(doc|xls|ppt)x?|csv|txt|zip|[7g]z|rar|exe|dmg|apk|mp[34]';
/**
 * Calls back for each click on a link that leads to another site or to a download. `more`: further endings of files.
 */
function watchLinks(listen, more, report) {
    const isFile = new RegExp(`\\.(${FILES}|${`${more}`.replace(/\W+/g, '|')})$`, 'i');
    const look = (event) => {
        // The innermost target: a link in an open shadow root counts as well.
        const link = event.composedPath()[0].closest(':any-link');
        // Any key but the left and the middle one opens nothing.
        if (!link || event.button > 1)
            return;
        if (link.hasAttribute('download') || isFile.test(link.pathname))
            report('download', link.href);
        else if (link.host !== location.host)
            report('link', link.href);
    };
    listen('click', look);
    listen('auxclick', look);
}

/** The arguments of each method of `track`, in their order. Other calls are named by their parameters. */
const PARAMETERS = {
    pageView: '',
    event: 'e_c e_a e_n e_v',
    goal: 'idgoal revenue',
    search: 'search search_cat search_count',
};
/** One hit as parameters of the Matomo Tracking HTTP API, or `null` for a call that lacks what the API requires. */
const createPayload = ([kind, args], context) => {
    const payload = new URLSearchParams();
    const names = (PARAMETERS[kind] ?? kind).split(' ');
    const [first] = names;
    const values = {
        // Without `rec=1` the server answers politely and counts nothing.
        rec: 1,
        apiv: 1,
        ...context,
        // Keeps a server without the plugin for events or content from counting it as a page view.
        ca: /^[ec]_/.test(first) && 1,
    };
    for (const name of names)
        values[name] = args[names.indexOf(name)];
    for (const name in values) {
        const value = values[name];
        const text = typeof value === 'string' ? cleanText(value) : Number.isFinite(value) ? `${value}` : '';
        if (text)
            payload.set(name, text);
    }
    // Without its name (an event has two) a hit would count as a page view.
    return (first && !payload.has(first)) || (kind === 'event' && !payload.has('e_a')) ? null : payload;
};
/**
 * Several hits as one request body: the bulk form, which Matomo recognises by the word `requests` whatever the content
 * type, so a text/plain body needs no CORS preflight. A single hit goes this way too: PHP does not parse a text/plain
 * form, and parameters in the address would end up in access logs beside the full IP address.
 */
const createBulkBody = (payloads) => JSON.stringify({ requests: payloads.map((payload) => `?${payload}`), send_image: 0 });

/** Bytes that may wait: all of it goes into one body, and a keepalive fetch takes 64 KiB. Hits are plain ASCII. */
const LIMIT = 60_000;
/** Sends hits to the collector and keeps in memory, never on the device, what could not be delivered. */
const createOutbox = (url, readLevel) => {
    const waiting = [];
    let level = 0;
    // A fetch is rejected alike when the network fails and when the answer lacks CORS headers, and in the second case the
    // hits were counted. Until one readable answer has proved that the headers are there, they are not sent again.
    const unsure = [];
    let proven = false;
    const put = (list, payloads) => {
        list.push(...payloads);
        while (createBulkBody(list).length > LIMIT)
            list.shift();
    };
    const flush = () => {
        const before = level;
        level = readLevel();
        // The visitor's word also counts for what was noted before it: less allowed than then, nothing of it leaves.
        if (!level || level < before)
            waiting.length = unsure.length = 0;
        if (proven)
            put(waiting, unsure.splice(0));
        const batch = waiting.splice(0);
        if (!batch[0])
            return;
        const body = createBulkBody(batch);
        // fetch first: sendBeacon has no switch against cookies and a full same-origin Referer. It is only the way out where
        // a fetch would die with the page (no `keepalive`: Firefox before 133).
        if (!document.hidden || 'keepalive' in Request.prototype) {
            fetch(url, { method: 'POST', body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).then(({ status, body: answer }) => {
                proven = true;
                // An answer that nobody reads keeps its request's share of the 64 KiB (Chromium).
                answer?.cancel();
                // 4xx will not get better; 429 and 5xx say that nothing was taken.
                if (status === 429 || status > 499)
                    put(waiting, batch);
                else
                    flush();
            }, () => put(navigator.onLine ? unsure : waiting, batch));
        }
        else if (!navigator.sendBeacon(url, body))
            put(waiting, batch);
    };
    return {
        send: (payload) => {
            put(waiting, [payload]);
            queueMicrotask(flush);
        },
        flush,
    };
};

/** How long a router gets to settle (redirects, the new title) before the route is reported, in milliseconds. */
const SETTLE = 150;
/**
 * Calls `report` a moment after each same-document navigation, until the signal gives `history` back. Whether the page
 * is another one is for the listener to find out; a last call may come after the signal.
 */
const watchRoutes = (listen, signal, report) => {
    let timer;
    const changed = () => {
        clearTimeout(timer);
        timer = setTimeout(report, SETTLE);
    };
    // The Navigation API would need no wrapping, but older browsers lack it, and one way is easier to trust than two.
    for (const name of ['pushState', 'replaceState']) {
        const original = history[name];
        const wrapped = (...args) => {
            original.apply(history, args);
            changed();
        };
        history[name] = wrapped;
        signal.addEventListener('abort', () => {
            // Somebody may have wrapped ours since: then it stays in their chain and only passes calls on.
            if (history[name] === wrapped)
                history[name] = original;
        });
    }
    // Comes for a change of the fragment, too.
    listen('popstate', changed);
};

// Not a secret and not an identifier of anybody: it only has to differ from the one before.
const createId = () => Math.random().toString(36).slice(2, 8);
/** Counts page views, routes, links, the time they are looked at and what `track` is told, as far as the level allows. */
function mountBeacon(host) {
    const { level, signal } = host;
    const seconds = +(host.heartbeat ?? beaconOptions.heartbeat);
    // A timer takes 2^31 milliseconds at most; one that asks for more, or for next to nothing, goes off all the time.
    const heartbeat = seconds >= 0.1 && seconds < 2e6 && seconds;
    // What the last view was counted for, without its campaign: a filter in the query or an anchor is no other page.
    let counted = '';
    let view;
    let timer;
    const listen = (type, run) => addEventListener(type, quietly(run), { capture: true, signal });
    const outbox = createOutbox(host.url, level);
    const isKept = (name) => `${host.beaconParams ?? ''}`.match(/[^\s,]+/g)?.includes(name);
    /** An address with what the level lets it say. */
    const readUrl = (address) => cleanUrl(address, (name) => isKept(name) || (level() > 1 && CAMPAIGN.test(name)));
    const readPlace = () => cleanUrl(location.href, isKept);
    const send = (call) => {
        if (!view || !level())
            return;
        const payload = createPayload(call, {
            ...view,
            rand: createId(),
            // Read anew for each hit: after a yes it may tell the campaign that the view itself could not.
            url: readUrl(view.url),
            // TDDDG § 25, ePrivacy 5(3): these are read from the device, so they need the yes.
            ...(level() > 1 && {
                res: `${screen.width}x${screen.height}`,
                uadata: JSON.stringify(navigator.userAgentData),
            }),
        });
        if (payload)
            outbox.send(`${payload}`);
    };
    /** The next sign of life, for as long as somebody may be looking. */
    const watchTime = () => {
        clearTimeout(timer);
        if (heartbeat && !document.hidden && level())
            timer = setTimeout(beat, heartbeat * 1000);
    };
    const beat = quietly(() => {
        // One that comes late tells nothing.
        if (heartbeat && navigator.onLine)
            send(['ping', [1]]);
        watchTime();
    });
    const countView = (address = location.href, title = document.title) => {
        const url = new URL(address, location.href);
        if (!level() || !readUrl(url))
            return;
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
        if (readPlace() !== counted)
            countView();
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
        if (event.persisted)
            countView();
    });
    listen('online', refresh);
    // The last event that is sure to come on phones, and the first one after a return.
    listen('visibilitychange', () => {
        if (document.hidden)
            beat();
        else
            watchTime();
        refresh();
    });
    if (host.trackLinks !== 'off')
        watchLinks(listen, host.downloads, (kind, url) => send([kind, [readUrl(url)]]));
    return {
        track: quietly((call) => {
            const options = call[1][0];
            if (call[0] === 'pageView')
                countView(options?.url, options?.title);
            else {
                // What happened right after a change of route belongs to the new page.
                countRoute();
                send(call);
            }
        }),
    };
}

export { mountBeacon };
//# sourceMappingURL=beacon.js.map
