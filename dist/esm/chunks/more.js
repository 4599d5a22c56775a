import { a as cleanUrl, i as isHarmless, C as CAMPAIGN, c as cleanText, q as quietly } from './listen.js';

/** How much of a block has to be seen: half of it, or of the window where it is larger than that. */
const isSeen = ({ isIntersecting, intersectionRatio, intersectionRect }) => isIntersecting && (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2);
const BLOCK = '[data-track-content]';
/** The element of a block that carries an attribute: itself, or the first one inside. */
const findPart = (block, name) => block.hasAttribute(name) ? block : block.querySelector(`[${name}]`);
/** An address without its query; any other text as it stands. */
const clean = (text) => /^(https?:|\/|\.)/.test(text) ? cleanUrl(new URL(text, document.baseURI), () => false) : text;
/** Name, piece and target of a block, by Matomo's attributes and its rules for what is not given. */
function describeBlock(block) {
    const read = (name, fallback) => {
        const part = findPart(block, name);
        return (part?.getAttribute(name) ||
            part?.querySelector(`:scope[${fallback}]`)?.getAttribute(fallback) ||
            part?.getAttribute(fallback) ||
            '');
    };
    const piece = clean(read('data-content-piece', 'src'));
    return [
        read('data-content-name', 'title') || piece || 'Unknown',
        piece || 'Unknown',
        clean(read('data-content-target', 'href')),
    ];
}
/** Reports each block once it is seen, and each click on its target. */
function watchContent(signal, report) {
    const tell = (block, interaction) => report(['c_n c_p c_t c_i', [...describeBlock(block), interaction]]);
    const sight = new IntersectionObserver((entries) => {
        for (const entry of entries) {
            if (!isSeen(entry))
                continue;
            sight.unobserve(entry.target);
            tell(entry.target);
        }
    }, 
    // A block that is larger than the window never gets to half of itself: it is looked at on the way there, too.
    { threshold: [0.01, 0.1, 0.2, 0.3, 0.4, 0.5] });
    const watched = new WeakSet();
    const look = (root) => {
        for (const block of [root, ...root.querySelectorAll(BLOCK)]) {
            if (watched.has(block) || !block.matches?.(BLOCK))
                continue;
            watched.add(block);
            sight.observe(block);
        }
    };
    const arrivals = new MutationObserver((records) => {
        for (const { addedNodes } of records) {
            for (let i = 0; i < addedNodes.length; i++) {
                if (addedNodes[i].querySelectorAll)
                    look(addedNodes[i]);
            }
        }
    });
    look(document);
    arrivals.observe(document, { childList: true, subtree: true });
    document.addEventListener('click', ({ target }) => {
        const element = target;
        const block = element.closest?.(BLOCK);
        if (!block || element.closest('[data-content-ignoreinteraction]'))
            return;
        // Without a target of its own the whole block is one.
        const aim = findPart(block, 'data-content-target') ?? block;
        if (aim.contains(element))
            tell(block, 'click');
    }, { capture: true, signal });
    signal.addEventListener('abort', () => {
        sight.disconnect();
        arrivals.disconnect();
    });
}

/** How many different errors of one page are reported: a loop must not flood the statistics. */
const MOST = 10;
/** Takes out of a message what a word in it may tell: queries of addresses, mail addresses, tokens. */
const cleanMessage = (message) => message.replace(/[^\s'"`()<>,;]+/g, (word) => /^https?:/.test(word) ? cleanUrl(word, () => false) : isHarmless(word) ? word : 'removed');
/** Reports errors of the page's scripts as events, under the name that matomo.js uses. */
function watchErrors(signal, report) {
    const told = new Set();
    const tell = (place, error) => {
        const message = cleanMessage(`${error?.message ?? error}`.slice(0, 500));
        const key = `${place} ${message}`;
        if (told.size >= MOST || told.has(key))
            return;
        told.add(key);
        report(['event', ['JavaScript Errors', place, message]]);
    };
    addEventListener('error', ({ message, filename, lineno, colno }) => tell(`${cleanUrl(filename, () => false) || 'inline'}:${lineno}:${colno}`, message), { signal });
    addEventListener('unhandledrejection', ({ reason }) => tell('unhandledrejection', reason), { signal });
}

/** Makes what looks whether the page shows the results of a search on the site, and reports each one once. */
function createSearches(names, report) {
    let last = '';
    return () => {
        const query = new URLSearchParams(location.search);
        const keyword = names.map((name) => query.get(name)).find(Boolean) ?? '';
        const place = keyword && location.pathname + keyword;
        if (place && place !== last)
            report(['search', [keyword]]);
        last = place;
    };
}

/** The campaign parameters of an address, without what tells who somebody is; `''` when it has none. */
const readCampaign = (address) => cleanText(cleanUrl(address, (name) => CAMPAIGN.test(name)).split('?')[1] ?? '');
/** Which of the two campaigns counts from now on? */
function decideTouch(stored, fresh, rule) {
    return rule === 'first' ? (stored ?? fresh) : (fresh ?? stored);
}
/** The text of the cookie: time in base 36, `~`, parameters. Every character is one that cookies carry unescaped. */
const encodeTouch = ({ time, parameters }) => `${time.toString(36)}~${parameters}`;
/** Reads the text of the cookie: a sound campaign that is not older than `days`, or `null` for anything else. */
function decodeTouch(text, now, days) {
    const [, stamp = '', parameters = ''] = /^([a-z\d]{1,7})~([\w%=&+.*-]{1,500})$/.exec(text) ?? [];
    const time = parseInt(stamp, 36);
    const isSound = [...new URLSearchParams(parameters).keys()].every((name) => CAMPAIGN.test(name));
    // A clock that was wrong must not outlive its correction.
    return stamp && isSound && now - time < days * 86400 && time < now + 60 ? { time, parameters } : null;
}
/** What Matomo calls campaign and keyword, by the names that it looks for, in its order; `''` for what is not there. */
function nameCampaign(parameters) {
    const query = [...new URLSearchParams(parameters)];
    const find = (pattern) => query.find(([name, value]) => pattern.test(name) && value)?.[1] ?? '';
    return {
        name: find(/_(campaign|cpn)$/) || find(/_source$/) || find(/_medium$/),
        keyword: find(/_(keyword|kwd|term)$/),
    };
}

/** The addresses that may tell of a campaign, the newest first. The page was counted, and asked about, before the yes. */
function readAddresses() {
    const [entry] = performance.getEntriesByType('navigation');
    const { referrer } = document;
    return [
        location.href,
        // As the page was asked for: a router may have cut the address since.
        entry?.name ?? '',
        // The yes may come on the second page; another site's address is not ours to read.
        referrer.startsWith(`${location.origin}/`) ? referrer : '',
    ];
}
/** `rule`: `first` keeps the first campaign for as long as the cookie lives, `last` takes each new one. */
function createUtm(rule, cookie, fillForms) {
    const seen = new Set();
    let touch = null;
    return {
        update(isGranted) {
            if (!isGranted)
                touch = null;
            else {
                const fresh = readAddresses()
                    .map((address) => !seen.has(address) && readCampaign(address))
                    .find(Boolean);
                for (const address of readAddresses())
                    seen.add(address);
                const stored = cookie.read();
                touch = decideTouch(stored, fresh ? { time: Math.floor(Date.now() / 1000), parameters: fresh } : null, rule);
                if (touch && touch !== stored)
                    cookie.write(touch);
            }
            fillForms(touch?.parameters ?? '');
        },
        attribute(goal) {
            if (!touch)
                return goal;
            const { name, keyword } = nameCampaign(touch.parameters);
            const [id, revenue] = goal[1];
            return ['idgoal revenue _rcn _rck _refts', [id, revenue, name, keyword, touch.time]];
        },
    };
}

const now = () => Math.floor(Date.now() / 1000);
/** Makes the cookie's reader and writer. They throw where a document has no cookies (a sandboxed frame). */
function createUtmCookie({ name, days, domain }) {
    return {
        read() {
            // There may be several of one name, of other paths or domains, sound or not.
            const texts = `; ${document.cookie}`.split(`; ${name}=`).slice(1);
            for (const text of texts) {
                const touch = decodeTouch(text.split(';')[0], now(), days);
                if (touch)
                    return touch;
            }
            return null;
        },
        write(touch) {
            const life = touch.time + days * 86400 - now();
            const attributes = `path=/; max-age=${life}; samesite=lax`;
            // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that we promise.
            document.cookie = `${name}=${encodeTouch(touch)}; ${attributes}${domain && `; domain=${domain}`}${location.protocol === 'https:' ? '; secure' : ''}`;
        },
    };
}

/**
 * Puts the campaign into the forms that match a selector, so that a request can be told apart by what led to it.
 * Returns what fills in these parameters, and takes out what was filled in and is none of them. Throws for what is no
 * selector.
 */
function createUtmForms(selector, signal) {
    document.querySelector(selector);
    /** Fields with a value of ours; `true`: the field is ours, too. */
    const fields = new Map();
    let campaign = new URLSearchParams();
    const fillForm = (form) => {
        for (const [name, value] of campaign) {
            let field = [...form.querySelectorAll('[name]')].find((known) => known.name === name);
            if (!field) {
                field = Object.assign(document.createElement('input'), { type: 'hidden', name });
                fields.set(field, true);
                form.append(field);
            }
            else if (!fields.has(field)) {
                // What the visitor sees, or the site has filled in, is not ours to change.
                if (field.type !== 'hidden' || field.value)
                    continue;
                fields.set(field, false);
            }
            field.value = value;
        }
    };
    // Forms that came later: before anybody writes into them, and in any case before they are sent.
    for (const type of ['focusin', 'submit']) {
        document.addEventListener(type, ({ target }) => {
            const form = target.closest?.(selector);
            if (form)
                fillForm(form);
        }, { capture: true, signal });
    }
    const fill = (parameters) => {
        campaign = new URLSearchParams(parameters);
        for (const [field, isOurs] of fields) {
            if (campaign.has(field.name))
                continue;
            fields.delete(field);
            if (isOurs)
                field.remove();
            else
                field.value = '';
        }
        for (const form of document.querySelectorAll(selector))
            fillForm(form);
    };
    signal.addEventListener('abort', () => fill(''));
    return fill;
}

/** Starts what the site has asked for: campaign, content, errors, searches. */
function mountBeaconMore(host) {
    const { config, signal, track } = host;
    const cookie = createUtmCookie({ name: config.utmCookie, days: +config.utmDays, domain: host.cookieDomain });
    const utm = config.utm !== 'off' &&
        createUtm(config.utm, cookie, config.utmForms ? createUtmForms(config.utmForms, signal) : () => { });
    const tellSearch = createSearches(host.searchParams, track);
    if (config.trackContent === 'on')
        watchContent(signal, quietly(track));
    if (config.trackErrors === 'on')
        watchErrors(signal, quietly(track));
    return {
        update: quietly(() => {
            if (utm)
                utm.update(host.isUtmGranted());
            if (host.level())
                tellSearch();
        }),
        attribute: (goal) => (utm ? utm.attribute(goal) : goal),
    };
}

export { mountBeaconMore };
//# sourceMappingURL=more.js.map
