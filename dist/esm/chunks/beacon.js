/** Names of campaign parameters: the prefixes that Matomo itself reads from `url` (tracking-api.md, "Campaigns"). */
const CAMPAIGN = /^(utm|mtm|matomo|pk|piwik)_/;
// A mail address, wherever it stands in a text. The last label begins with two that are no digits, so that
// `package@1.2.3` may stay.
const MAIL = /[^\s/?&=@]+@[^\s/?&=@]+\.[^\s/?&=@.\d]{2}[^\s/?&=@]*/gi;
// A run that no word is: 20 letters and digits mixed (session ids, hashes, the parts of a JWT), or the end of a UUID.
const TOKEN = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20}|(-[\da-f]{4}){3}-[\da-f]{12}/i;
const REMOVED = 'removed';
/** Cuts a text to 500 characters (a batch must stay under 64 KiB) and takes mail addresses out of it. */
function cleanText(text) {
    return text.slice(0, 500).replace(MAIL, REMOVED);
}
/** Is this part of a path or this value of a query fit to be reported? */
function isHarmless(part) {
    let text = part;
    try {
        text = decodeURIComponent(part);
    }
    catch {
        // Not valid percent-encoding: judged as it stands.
    }
    // What is longer than any name is cut by cleanText, so it is not harmless either.
    return cleanText(text) === text && !TOKEN.test(text);
}
/** Reduces an address to origin, path and those query parameters whose names `keep` lists; `''` for what is no http(s) address. */
function cleanUrl(address, keep) {
    try {
        const url = new URL(address);
        const query = new URLSearchParams();
        url.searchParams.forEach((value, name) => {
            if (keep?.test(name) && isHarmless(value))
                query.append(name, value);
        });
        // A path can carry a mail address or a password-reset token just as well as a query can.
        const path = url.pathname.split('/').map((part) => (isHarmless(part) ? part : REMOVED));
        return /^http/.test(url.protocol) ? url.origin + path.join('/') + `?${query}`.replace(/\?$/, '') : '';
    }
    catch {
        return '';
    }
}
/** The origin of the page that led here, or `''`: the rest of its address is not ours to report. */
function readReferrerOrigin(referrer) {
    return cleanUrl(referrer).split('/', 3).join('/');
}

// The arguments of each method of `track`, in their order. The first half (rounded down) of them is required.
const PARAMETERS = {
    pageView: [],
    event: ['e_c', 'e_a', 'e_n', 'e_v'],
    goal: ['idgoal', 'revenue'],
    search: ['search', 'search_cat', 'search_count'],
};
/** One hit as parameters of the Matomo Tracking HTTP API, or `null` for a call that lacks what the API requires. */
function createPayload([kind, args], context) {
    // Without `rec=1` the server answers politely and counts nothing.
    const payload = new URLSearchParams({ rec: '1', apiv: '1' });
    const put = (name, value) => {
        const text = typeof value === 'string' ? cleanText(value) : Number.isFinite(value) ? `${value}` : '';
        if (text)
            payload.set(name, text);
    };
    for (const [name, value] of Object.entries(context))
        put(name, value);
    const names = PARAMETERS[kind];
    names.forEach((name, index) => {
        put(name, args[index]);
    });
    // `ca=1` keeps a server without the Events plugin from counting the event as a page view.
    if (kind === 'event')
        put('ca', 1);
    // A goal without its id would count as a page view.
    return names.slice(0, names.length / 2).every((name) => payload.has(name)) ? payload : null;
}
/**
 * Several hits as one request body: the bulk form, which Matomo recognises by the word `requests` whatever the content
 * type, so a text/plain body needs no CORS preflight. A single hit goes this way too: PHP does not parse a text/plain
 * form, and parameters in the address would end up in access logs beside the full IP address.
 */
function createBulkBody(payloads) {
    return JSON.stringify({ requests: payloads.map((payload) => `?${payload}`), send_image: 0 });
}

/** Bytes that may wait: all of it goes into one body, and a keepalive fetch takes 64 KiB. Hits are plain ASCII. */
const LIMIT = 60000;
/** Sends hits to the collector and keeps in memory, never on the device, what could not be delivered. */
function createOutbox(url, readLevel) {
    const waiting = [];
    let level = 'off';
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
        if (level === 'off' || (before === 'full' && level !== before))
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
            fetch(url, { method: 'POST', body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).then(({ status }) => {
                proven = true;
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
            Promise.resolve().then(flush);
        },
        flush,
    };
}

/** How long a router gets to settle (redirects, the new title) before the route is reported, in milliseconds. */
const SETTLE = 150;
/**
 * Calls `report` a moment after each same-document navigation, until the signal gives `history` back. Whether the page
 * is another one is for the listener to find out; a last call may come after the signal.
 */
function createRoutes(report, signal) {
    let timer;
    const changed = () => {
        clearTimeout(timer);
        timer = setTimeout(report, SETTLE);
    };
    // The Navigation API would need no wrapping, but older browsers lack it, and one way is easier to trust than two.
    for (const name of ['pushState', 'replaceState']) {
        const original = history[name];
        const wrapped = function (...args) {
            original.apply(this, args);
            changed();
        };
        history[name] = wrapped;
        signal.addEventListener('abort', () => {
            // Somebody may have wrapped ours since: then it stays in their chain and only passes calls on.
            if (history[name] === wrapped)
                history[name] = original;
        });
    }
    addEventListener('popstate', changed, { signal });
}

// Not a secret and not an identifier of anybody: it only has to differ from the one before.
const createId = () => Math.random().toString(36).slice(2, 8).padEnd(6, '0');
/** A fault of ours must never become a fault of the page: a number too few in the statistics is the smaller harm. */
const quietly = (work) => (...args) => {
    try {
        work(...args);
    }
    catch { }
};
/** Counts page views, routes and what `track` is told, as far as the level of the moment allows. */
function mountBeacon(host) {
    const controller = new AbortController();
    const { signal } = controller;
    // What the last view was counted for, without its campaign: a filter in the query or an anchor is no other page.
    let counted = '';
    let view;
    const readLevel = () => (signal.aborted ? 'off' : host.level());
    const outbox = createOutbox(host.url, readLevel);
    const send = (call) => {
        const level = readLevel();
        if (!view || level === 'off')
            return;
        // TDDDG § 25, ePrivacy 5(3): the screen is read from the device, so it needs the yes.
        const res = level === 'full' ? `${screen.width}x${screen.height}` : '';
        const payload = createPayload(call, { ...view, rand: createId(), res });
        if (payload)
            outbox.send(`${payload}`);
    };
    const countView = (address = location.href, title = document.title) => {
        const level = readLevel();
        const url = cleanUrl(new URL(address, location.href), level === 'full' ? CAMPAIGN : undefined);
        if (level === 'off' || !url)
            return;
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
        if (cleanUrl(location.href) !== counted)
            countView();
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
        const restored = quietly(({ persisted }) => {
            if (persisted)
                countView();
        });
        addEventListener('pageshow', restored, options);
        addEventListener('online', refresh, options);
        // The last event that is sure to come on phones, and the first one after a return.
        document.addEventListener('visibilitychange', refresh, options);
    });
    // A page that is being prerendered may never be seen.
    if (document.prerendering) {
        document.addEventListener('prerenderingchange', start, { signal });
    }
    else
        start();
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
        destroy: quietly(() => controller.abort()),
    };
}

export { mountBeacon };
//# sourceMappingURL=beacon.js.map
