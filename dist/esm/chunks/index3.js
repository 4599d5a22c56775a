/** English, first file. */
const enFirst = {
    lang: 'en',
    dir: 'ltr',
    title: 'Your choice about cookies',
    text: 'We use cookies that this site needs. With your permission we also use cookies and similar techniques for {}. You can change your choice at any time.',
    notice: 'We use cookies and similar techniques for {}. You can turn them off now or at any time.',
    exempt: 'Cookies for {} are on unless you turn them off.',
    changed: 'What we ask has changed since your last choice.',
    rejectAll: 'Reject all',
    acceptAll: 'Accept all',
    ok: 'OK',
    settings: 'Cookie settings',
    privacy: 'Privacy policy',
    imprint: 'Imprint',
    signal: 'Opt-out request honored: your browser sends {}.',
    dnt: 'Do Not Track',
    gpc: 'Global Privacy Control',
    usTitle: 'Your privacy choices',
    usText: 'We use cookies and similar techniques for {}. Some of this may count as selling or sharing personal information. You can opt out now or at any time.',
    usHonored: 'Opt-out request honored',
    names: { functional: 'extra features', analytics: 'statistics', marketing: 'marketing' },
};
/** English, placeholders. */
const enPlaceholder = {
    from: 'Content from {}',
    placeholder: 'Loading this content tells {} your IP address and lets it use cookies.',
    held: 'It is not loaded because {} is off.',
    once: 'Load once',
    always: 'Always allow',
    loading: '{} is loading.',
};
/** English, preferences. */
const enPreferences = {
    preferencesTitle: 'Cookie settings',
    preferencesText: 'Choose what this site may use. Nothing changes until you save.',
    purposes: {
        necessary: 'Without these the site does not work.',
        functional: 'Chat, maps, videos and other features, some of them from other companies.',
        analytics: 'Counts visits, so that the site learns which pages are used.',
        marketing: 'Shows and measures advertising, also across other sites.',
    },
    necessary: 'Necessary',
    alwaysOn: 'Always on',
    onByDefault: 'On unless you turn it off.',
    save: 'Save choices',
    close: 'Close',
    off: 'Off, because your browser sends {}. You can still turn it on.',
    strict: 'Off, because your browser sends {}.',
    usSale: 'Turning this off opts you out of the sale and sharing of your personal information.',
    services: { one: '{} service', other: '{} services' },
    vendor: 'Company',
    purpose: 'What it does',
    data: 'Data',
    stored: 'Kept in your browser',
    session: 'until you close the browser',
    lasting: 'until you delete it',
    unknown: 'duration not known',
    nothingStored: 'Nothing that we know of',
    vendorPolicy: 'Privacy policy of {}',
    optOut: 'Opt out at {}',
    newWindow: '(opens in a new window)',
    yourChoice: 'Your choice',
    noChoice: 'You have not chosen yet.',
    answered: 'Your last choice: {}.',
    validUntil: 'It counts until {}.',
    receipt: 'Receipt {}.',
    download: 'Download my choice',
    saved: 'Your choice has been saved.',
    notStored: 'Your browser does not store your choice. It counts for this page only.',
};
/** English: the language that all others are held against. */
({ ...enFirst});

/**
 * Makes an element. The banner and the placeholders are drawn with this alone, so that a first visit does not
 * download Preact for a handful of elements that never change.
 */
function createElement(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const key in attributes)
        element.setAttribute(key, attributes[key]);
    element.append(...children.filter((child) => child !== false));
    return element;
}
/** Makes a button; the ones that carry an action need no listener of their own. */
function createButton(text, attributes, onClick) {
    const button = createElement('button', { type: 'button', ...attributes }, text);
    if (onClick)
        button.addEventListener('click', onClick);
    return button;
}

/** Puts a value into the `{}` gap of a message. */
function fillGap(message, value) {
    return message.replace('{}', () => value);
}
/** Joins names as the language does: "A, B, and C". */
function joinNames(names, lang) {
    return new Intl.ListFormat(lang).format(names);
}
/** Says that the signals are honoured (Cal. Code Regs. tit. 11, § 7025(c)(6)), or `''` when there is none to honour. */
function describeSignals({ config, signals }, messages) {
    const seen = signals();
    const names = ['gpc', 'dnt'].filter((signal) => seen[signal] && config[signal] !== 'ignore');
    return names[0]
        ? fillGap(messages.signal, joinNames(names.map((signal) => messages[signal]), messages.lang))
        : '';
}
/** Does a signal keep this id off for good? Under `strict` it does, except for features, which stay the visitor's. */
function isLocked(id, { consent, config }) {
    const source = consent.decisions()[id]?.source;
    const category = config.services.find((service) => service.id === id)?.category ?? id;
    return (source === 'dnt' || source === 'gpc') && config[source] === 'strict' && category !== 'functional';
}

/**
 * The question. Not modal, and it takes no focus: a hash target, an autofocus field or a route change of the site
 * keeps what it has. It is a region with a name, first in body, so one Tab leads to it.
 */
function createBanner(host, messages, onAnswer) {
    const { layout, position, mode, categories, privacyUrl, imprintUrl } = host.config;
    const asks = mode === 'opt-in';
    const names = categories.filter((id) => id !== 'necessary').map((id) => messages.names[id] ?? id);
    const signals = createElement('p', {});
    const status = createElement('p', { class: 'cg-status', role: 'status' });
    const update = () => {
        signals.textContent = describeSignals(host, messages);
        signals.hidden = !signals.textContent;
    };
    update();
    return {
        element: createElement('div', {
            class: `cg-banner cg-${layout} cg-${layout === 'dialog' ? 'center' : position}`,
            'data-consentgate': 'banner',
            role: 'region',
            'aria-labelledby': 'cg-title',
            lang: messages.lang,
            dir: messages.dir,
        }, createElement('h2', { id: 'cg-title' }, messages.title), createElement('p', {}, fillGap(asks ? messages.text : messages.notice, joinNames(names, messages.lang))), signals, createElement('p', {}, privacyUrl && createElement('a', { href: privacyUrl }, messages.privacy), imprintUrl && createElement('a', { href: imprintUrl }, messages.imprint)), createElement('div', { class: 'cg-actions' }, createButton(messages.rejectAll, { 'data-consent-action': 'reject-all' }, onAnswer), createButton(asks ? messages.acceptAll : messages.ok, { 'data-consent-action': 'accept-all' }, onAnswer), createButton(messages.settings, { 'data-consent-action': 'open-preferences', class: 'cg-tonal' })), status),
        update,
        announce() {
            status.textContent = messages.title;
        },
    };
}

/** Makes the function that loads a part once and puts it to use; after a failure the next call tries again. */
function createLoader(load, use) {
    let loading;
    return () => {
        loading ?? (loading = load().then(use, (error) => {
            loading = undefined;
            console.error('consentgate: a file could not be loaded', error);
        }));
        return loading;
    };
}

function addToHead(name, properties) {
    const element = Object.assign(document.createElement(name), properties);
    document.head.append(element);
    return () => element.remove();
}
/**
 * Puts CSS into the page and returns the function that takes it back. A constructed sheet is no inline style, so
 * `style-src 'self'` lets it through (CSSOM, "constructable stylesheets"); Safari before 16.4 gets an element.
 */
function adoptStyles(css, nonce) {
    try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        // A new list, not push(): the list was frozen in the first engines that had it.
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return () => {
            document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
        };
    }
    catch {
        return addToHead('style', { nonce, textContent: css });
    }
}
/** Links a theme file of the site; the themes that are a word (`auto`, `light`, `dark`) need none. */
function linkTheme(theme) {
    return /\W/.test(theme) ? addToHead('link', { rel: 'stylesheet', href: theme }) : () => { };
}

/**
 * Writes out the `~` that starts our selectors. The prefix has the weight of an id, which keeps the site's own rules
 * off (`.content button`), also for placeholders, which stand outside of the root.
 */
function scopeStyles(css) {
    return css.replace(/~/g, ':is(#consentgate-root,.cg-hold)');
}

/** What is the same in light and dark. The accent colours "Reject all" and "Accept all" alike. */
const shapeTokens = '--cg-font:system-ui,sans-serif;--cg-width:26rem;--cg-radius:1rem;--cg-accent:var(--cg-text);--cg-on-accent:var(--cg-surface)';
/** Colours on a light page. Contrast on the surface: text 17:1, muted 8:1, focus 6:1 (WCAG 1.4.3, 1.4.11). */
const lightTokens = '--cg-scheme:light;--cg-surface:#fff;--cg-text:#16181d;--cg-muted:#4a505c;--cg-line:#d9dce3;--cg-tonal:#eef0f4;--cg-focus:#1257d6';
/** Colours on a dark page. */
const darkTokens = '--cg-scheme:dark;--cg-surface:#1b1e25;--cg-text:#f2f4f8;--cg-muted:#b6bcc8;--cg-line:#3a404c;--cg-tonal:#2a2f3a;--cg-focus:#8ab4f8';
/** The tokens as CSS. `:where()` weighs nothing, so whatever a site writes for `html` or `:root` wins. */
function createTokenStyles(theme) {
    const dark = `:where(html){${darkTokens}}`;
    return `:where(html){${shapeTokens};${lightTokens}}${theme === 'dark' ? dark : theme === 'light' ? '' : `@media (prefers-color-scheme:dark){${dark}}`}`;
}

/** Everything inside starts from the browser's own style, whatever a site's reset did; sizes follow the reader's text size. */
const base = `~{all:initial;display:block;font:.9375rem/1.5 var(--cg-font);color:var(--cg-text);color-scheme:var(--cg-scheme)}
~ *{all:revert;box-sizing:border-box}
~ :focus-visible{outline:3px solid var(--cg-focus);outline-offset:2px}
~ h2{margin:0;font-size:1.125rem}
~ p{margin:.375rem 0 0}
~ a{display:inline-block;margin-inline-end:1rem;color:inherit;line-height:2}
~ .cg-status{position:absolute;inset-block-start:0;clip-path:inset(50%)}
~ .cg-actions{display:flex;flex-wrap:wrap;gap:.625rem;margin-block-start:.75rem}
~ button{flex:1 1 8rem;min-block-size:2.75rem;padding:.5rem 1rem;border:1px solid #0000;border-radius:calc(var(--cg-radius)*.625);background:var(--cg-accent);color:var(--cg-on-accent);font:inherit;font-weight:600;cursor:pointer}
~ button:hover{box-shadow:inset 0 0 0 9em #8883}
~ .cg-tonal{flex-basis:100%;background:var(--cg-tonal);color:var(--cg-text)}
`;
/** A size in % of the fixed box follows a phone's moving address bar, which `vh` does not. */
const fixed = `~ .cg-banner{position:fixed;z-index:2147483646;inset:auto 1rem 1rem;border:1px solid var(--cg-line);background:var(--cg-surface);box-shadow:0 8px 32px #0003;max-inline-size:var(--cg-width);max-block-size:calc(100% - 2rem);padding:1.25rem;border-radius:var(--cg-radius);overflow:auto}
~ .cg-top-end,~ .cg-bottom-end{margin-inline-start:auto}
~ .cg-center{inset-block:1rem;block-size:fit-content;margin:auto}
~ .cg-bar{inset-inline:1rem;max-inline-size:none}
@media (min-width:60rem){~ .cg-top-start,~ .cg-top-end{inset-block:1rem auto}~ .cg-bar{display:grid;grid-template-columns:1fr 24rem;column-gap:2rem}~ .cg-bar .cg-actions{grid-area:1/2/9/3;align-content:center;margin:0}}
`;
/**
 * A page control that gets focus must not end up behind the banner (WCAG 2.4.11): room to scroll past its end. Past the
 * page's start there is none without moving the page, so a banner at the top is for wide windows only.
 */
const room = `html:has(.cg-banner){scroll-padding-block-end:min(28rem,70vh)}
html:has(.cg-banner)::after{content:"";display:block;block-size:min(28rem,70vh)}
`;
/** On paper nobody can answer. */
const print = `@media print{#consentgate-root{display:none}}`;
/** The style sheet of the first file. */
function createStyles(theme) {
    return createTokenStyles(theme) + scopeStyles(base + fixed + room + print);
}

/** Mounts the banner and whatever else there is to show. It is drawn afresh from the store on each change. */
function createBannerUi(host, parts) {
    const { consent, config } = host;
    const { messages = enFirst } = parts;
    const box = document.createElement('div');
    let banner;
    let answered;
    let preferences;
    const undo = [adoptStyles(createStyles(config.theme), config.nonce), linkTheme(config.theme), host.subscribe(update)];
    let isAlive = true;
    const loadPreferences = createLoader(parts.loadPreferences, ({ mountPreferences }) => {
        if (isAlive)
            preferences = mountPreferences(host, messages);
    });
    const loadPlaceholders = createLoader(parts.loadPlaceholders, ({ mountPlaceholders }) => {
        if (isAlive)
            undo.push(mountPlaceholders(host, messages));
    });
    function draw() {
        // A framework that renders into body may have thrown the root away.
        if (!box.isConnected)
            host.root().append(box);
        banner?.update();
    }
    function update() {
        // Another tab or the site's own button has answered. A grant at a placeholder is no answer to the banner's question.
        if (consent.receipt()?.time !== answered &&
            !Object.values(consent.decisions()).some(({ choice }) => choice === 'undecided')) {
            close();
        }
        draw();
        if (host.held().length)
            loadPlaceholders();
    }
    function close() {
        banner?.element.remove();
        banner = undefined;
    }
    update();
    return {
        open(view) {
            if (view === 'preferences') {
                loadPreferences().then(() => preferences?.open());
                return;
            }
            answered = consent.receipt()?.time;
            if (!banner) {
                banner = createBanner(host, messages, close);
                box.append(banner.element);
            }
            draw();
            // A status line that is born with text stays silent; one that changes a moment later is read out (WCAG 4.1.3).
            setTimeout(() => banner?.announce(), 150);
        },
        prepare: loadPreferences,
        close() {
            close();
            preferences?.close();
        },
        destroy() {
            isAlive = false;
            for (const step of undo)
                step();
            box.remove();
            preferences?.destroy();
        },
    };
}

/** Mounts banner, preferences and placeholders; a bundler puts the last two into chunks of their own. */
function mountUi(host, parts = {}) {
    return createBannerUi(host, {
        loadPreferences: () => import('./mount-preferences.js'),
        loadPlaceholders: () => import('./mount-placeholders.js'),
        ...parts,
    });
}

export { adoptStyles as a, createButton as b, createElement as c, describeSignals as d, enPreferences as e, fillGap as f, enPlaceholder as g, isLocked as i, mountUi as m, scopeStyles as s };
//# sourceMappingURL=index3.js.map
