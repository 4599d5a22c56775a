import { enFirst } from '../locales/en.js';
import { m as mergeWords } from './merge.js';
import { c as createElement, a as createButton } from './element.js';
import { i as isInUs, d as describeSignals, f as fillGap, n as nameCategories, s as scopeStyles, a as adoptStyles, l as linkTheme } from './scope.js';

/** What is asked, and what is on anyway, in one paragraph. */
function describeQuestion(host, messages) {
    const { mode, categories, exempt, revision } = host.config;
    const optional = categories.filter((id) => id !== 'necessary');
    if (mode !== 'opt-in')
        return fillGap(isInUs(host) ? messages.usText : messages.notice, nameCategories(optional, messages));
    const nameThose = (isExempt) => nameCategories(optional.filter((id) => exempt.includes(id) === isExempt), messages);
    const on = nameThose(true);
    const old = host.consent.receipt();
    const decisions = host.consent.decisions();
    const open = optional.filter((id) => decisions[id]?.choice === 'undecided');
    // A part of them may have been granted alone, at a placeholder; then more than half were never asked about.
    const few = 2 * open.length < optional.length ? open : [];
    return [
        old &&
            (few[0] || old.revision !== revision) &&
            // biome-ignore lint/style/useTemplate: a template is ten bytes more of a first visit.
            messages.changed.replace(/\.$/, few[0] ? ' (' + nameCategories(few, messages) + ').' : '.'),
        fillGap(messages.text, nameThose(false)),
        on && fillGap(messages.exempt, on),
    ]
        .filter(Boolean)
        .join(' ');
}
/**
 * The question. Not modal, and it takes no focus: a hash target, an autofocus field or a route change of the site
 * keeps what it has. It is a region with a name, first in body, so one Tab leads to it.
 */
function createBanner(host, messages, onAnswer) {
    const { layout, position, privacyUrl, imprintUrl, closeButton } = host.config;
    const place = position === 'auto' && layout === 'dialog' ? 'center' : position;
    const title = isInUs(host) ? messages.usTitle : messages.title;
    const signals = createElement('p', { class: 'cg-signal' });
    const status = createElement('p', { class: 'cg-status', role: 'status' });
    const update = () => {
        signals.textContent = describeSignals(host, messages);
        signals.hidden = !signals.textContent;
    };
    update();
    const element = createElement('div', {
        class: `cg-part cg-banner cg-new cg-${layout} cg-${place.replace('-', ' cg-')}`,
        'data-consentgate': 'banner',
        role: 'region',
        popover: 'manual',
        'aria-labelledby': 'cg-title',
        lang: messages.lang,
        dir: messages.dir,
    }, closeButton === 'on' &&
        createButton('×', { class: 'cg-x', 'aria-label': messages.rejectAll, 'data-consent-action': 'reject-all' }, onAnswer), createElement('div', { class: 'cg-words' }, createElement('h2', { id: 'cg-title' }, title), createElement('p', {}, describeQuestion(host, messages)), signals, (privacyUrl || imprintUrl) &&
        createElement('p', { class: 'cg-links' }, privacyUrl && createElement('a', { href: privacyUrl }, messages.privacy), imprintUrl && createElement('a', { href: imprintUrl }, messages.imprint))), createElement('div', { class: 'cg-actions' }, createButton(messages.rejectAll, { 'data-consent-action': 'reject-all' }, onAnswer), createButton(messages.acceptAll, { 'data-consent-action': 'accept-all' }, onAnswer), createButton(messages.settings, { 'data-consent-action': 'open-preferences', class: 'cg-tonal' })), status);
    return {
        element,
        update,
        announce() {
            element.classList.remove('cg-new');
            status.textContent = title;
        },
    };
}

/** Makes the function that loads a part once and puts it to use; after a failure the next call tries again. */
function createLoader(load, use) {
    let loading;
    return () => {
        loading ??= load().then(use, (error) => {
            loading = undefined;
            console.error('consentgate:', error);
        });
        return loading;
    };
}

/*
 * What a site may set for everything (`*`), and means for its own things: what is inherited, what readers set too, the rest.
 * In which order they are named says nothing; Brotli packs this one best.
 */
const inherited = 'font-family color text-align visibility font-weight font-style text-shadow pointer-events white-space text-transform font-size direction -webkit-text-fill-color text-indent word-break cursor ';
const spaced = 'line-height letter-spacing word-spacing ';
const boxed = 'overflow max-height content-visibility offset-path width contain vertical-align max-width transition mask filter align-self rotate clip-path scale position inset animation background border height aspect-ratio transform min-height min-width float columns zoom border-radius writing-mode outline box-shadow padding ';
const setAll = (names, value) => names.replace(/ /g, `:${value};`);
/**
 * Where all our sheets start, whatever a site's reset did. Only the root starts from `all`: for every element that costs a
 * phone a frame. What a site draws before and after its buttons, often over them, would lie over all of ours, which are
 * not positioned, and take their clicks. `~` and `?` are explained in `scope.ts`. Sizes follow the reader's text size, and
 * are not smaller where a site sets its root to 62.5 %: `medium` is the reader's own size. Line height, letter and word
 * spacing and margins of paragraphs can be overruled (WCAG 1.4.12).
 */
const baseStyles = `~{all:initial;font-family:var(--_font);line-height:1.5;color:var(--_text);color-scheme:var(--_scheme)}
~ :where(:not(.cg-new)){opacity:1;translate:none}
~ :where(:not(p)){margin:0}
~ :where(*){display:revert;box-sizing:border-box;${setAll(spaced, 'inherit?')}${setAll(boxed, 'initial')}${setAll(inherited, 'inherit')}}
~ :focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
~ .cg-part{overflow-wrap:anywhere;font-size:max(.9375rem,.9375em);direction:ltr}
~ [dir=rtl]{direction:rtl}
~ ::before,~ ::after{content:none}
~ h2{font-weight:650;font-size:1.2em;font-family:var(--_heading);line-height:1.3?}
~ p{margin:.4em 0 0?;text-wrap:pretty}
~ a{display:inline-block;text-decoration:underline;cursor:pointer;margin-inline-end:1em;padding-block:.25em}
~ .cg-status{inset-block-start:0;position:absolute;overflow:hidden;block-size:1px;clip-path:inset(50%);inline-size:1px;white-space:nowrap}
~ .cg-actions{display:flex;flex-flow:wrap;gap:.67em;margin-block-start:1.07em}
~ .cg-part button{flex:1 1 7em;min-block-size:2.94em;padding:.5em .67em;text-align:center;border:1px solid var(--_edge);cursor:pointer;border-radius:var(--_button-radius);background:var(--_accent);color:var(--_on-accent);font-weight:var(--_weight)}
~ .cg-part button:hover{box-shadow:inset 0 0 0 9em #8883}
~ .cg-part .cg-tonal{flex-basis:100%;border-color:var(--_line);color:var(--_text);background:var(--_tonal)}
`;

/** What is the same in light and dark. The accent colours "Reject all" and "Accept all" alike. */
const shapeTokens = 'font:system-ui,sans-serif;heading:var(--_font);weight:600;width:28em;radius:16px;button-radius:10px;border:1px;shadow:0 1px 2px #0000000f,0 12px 32px #00000029;accent:var(--_text);on-accent:var(--_surface);edge:var(--_accent);backdrop:#0a0c128c';
/** Colours on a light page. Contrast on the surface: text 17:1, muted 8:1, focus 6:1, on 5:1 (WCAG 1.4.3, 1.4.11). */
const lightTokens = 'scheme:light;surface:#fff;text:#16181d;muted:#4a505c;line:#d9dce3;tonal:#eef0f4;focus:#1257d6;on:#137a4b';
/** Colours on a dark page. */
const darkTokens = 'scheme:dark;surface:#1b1e25;text:#f2f4f8;muted:#b6bcc8;line:#3a404c;tonal:#2a2f3a;focus:#8ab4f8;on:#4cc38a';
/**
 * The tokens as CSS: `--_text` is what the site says in `--cg-text`, or ours. Only what we draw has them: properties of
 * `html` would have the browser style the whole page anew when our sheet comes in (8,000 elements: 15 ms).
 */
function createTokenStyles(theme) {
    const rule = (tokens) => `#consentgate-root,.cg-hold{${tokens.replace(/([^:;]+):([^;]+)/g, '--_$1:var(--cg-$1,$2)')}}`;
    const dark = rule(darkTokens);
    return `${rule(`${shapeTokens};${lightTokens}`)}${theme === 'dark' ? dark : theme === 'light' ? '' : `@media (prefers-color-scheme:dark){${dark}}`}@media (prefers-contrast:more){#consentgate-root,.cg-hold{--_line:var(--_text);--_muted:var(--_text)}}`;
}

/**
 * How long the banner comes in, in milliseconds: what follows is done then, so that the page is styled once for it. The
 * animation, all but at rest, is taken away a little before its end: Chromium has the page's main thread draw four frames
 * for one that comes to its own (2 of 18 ms of a first visit).
 */
const ENTRANCE = 130;
/**
 * A size in % of the fixed box follows a phone's moving address bar, which `vh` does not. Past the page's start there is no
 * room without moving the page, so a banner at the top is for wide windows only. In a low window the three buttons share a
 * line. At the end of a bar there is room for the cross.
 */
const banner = `~>div{position:fixed}
~ .cg-banner{display:block;max-inline-size:var(--_width);max-block-size:calc(100% - 2em);position:fixed;margin:0;padding:min(1.35em,4vw);border:var(--_border) solid var(--_line);z-index:2147483647;inset:auto max(min(1em,4vw),env(safe-area-inset-left)) 1em;border-radius:var(--_radius);background:var(--_surface);box-shadow:var(--_shadow);overflow:auto}
@media (max-height:30em){~ .cg-banner{max-inline-size:36em;max-block-size:82%}~ .cg-part .cg-tonal{flex-basis:9em}}
~ .cg-end{margin-inline-start:auto}
~ .cg-center,~ .cg-dialog{margin-inline:auto}
~ .cg-dialog{max-inline-size:36em}
~ .cg-center{inset-block:1em;block-size:fit-content;margin-block:auto}
~ .cg-bar{inset:auto 0 0;max-inline-size:none;margin:0;padding:1.35em max(6%,50% - 36em);border-width:var(--_border) 0 0;border-radius:0}
~ .cg-signal{font-weight:600;border-inline-start:3px solid var(--_on);background:var(--_tonal);padding:.4em .8em}
~ [hidden]{display:none}
~ div::backdrop{display:none}
~ .cg-banner .cg-x{border-color:#0000;position:absolute;inset-block-start:.4em;inset-inline-end:.4em;inline-size:2.3em;color:var(--_text);font-size:1.3em;min-block-size:2.3em;padding:0;background:none}
~ .cg-x+div h2{padding-inline-end:1.75em}
@media (min-width:60em){~ .cg-top{inset-block:1em auto}~ .cg-bar{align-items:center;display:grid;column-gap:2.5em;grid-template-columns:1fr 25em}~ .cg-bar.cg-top{inset-block:0 auto;border-width:0 0 var(--_border)}~ .cg-bar .cg-actions{margin:0}}
~ .cg-banner.cg-aside{inset-block:auto 1em;margin-block:0}
~ .cg-aside.cg-up{inset-block:1em auto}
@media (prefers-reduced-motion:no-preference){~ .cg-new{animation:cg-new .18s}}
@keyframes cg-new{0%{opacity:0?;translate:0 8px?}}
@media (forced-colors:active){~ .cg-banner{border:1px solid}}
@media print{~ *{display:none}}
`;
/** The style sheet of the first file. */
function createStyles(theme) {
    return createTokenStyles(theme) + scopeStyles(baseStyles + banner);
}

/**
 * Keeps the page usable around the banner (WCAG 2.4.11, focus not obscured): leaves room at the page's end once the
 * banner has come in, and has it step aside, down to the edge, when something behind it gets the focus. Returns what
 * takes it back, and what lifts a banner that was out of the page. A banner that a filter list hides has no size, and gets no room.
 */
function keepClear(banner, nonce) {
    let takeBack = () => { };
    let height = 0;
    // Rules for one element; a custom property of the root would have the browser style the whole page anew.
    const measure = () => {
        // biome-ignore lint/suspicious/noAssignInExpressions: a statement of its own costs bytes of every first visit
        if (height === (height = banner.offsetHeight))
            return;
        takeBack();
        // With its distance from the edge. On paper there is no banner, and a blank end would be a page more.
        const room = `block-end:${height + 16}px`;
        takeBack = adoptStyles(`html{scroll-padding-${room}}@media screen{html::after{display:block;content:"";padding-${room}}}`, nonce);
    };
    /**
     * `body{transform}` and its like have "fixed" mean the end of the page, screens away, and a bar of the site, which may come
     * at any time, may lie above all there is. The top layer knows nothing of either; but over a dialog of the site nobody could
     * press anything.
     */
    const lift = () => {
        try {
            if (!document.querySelector('dialog[open]'))
                banner.showPopover();
        }
        catch {
            // It is there already, or out of the page for a moment, or the browser has no such layer.
        }
    };
    const observer = new ResizeObserver(measure);
    const isAt = (x, y) => banner.contains(document.elementFromPoint(x, y));
    /** Does the banner cover it, but for a rim? Itself, too, unless something lies above it; its corners are round. */
    const covers = (element, box = element.getBoundingClientRect()) => isAt(box.x + 9, box.y + 9) && isAt(box.right - 9, box.bottom - 9);
    const onFocus = (event) => {
        const target = event.target;
        // A document has the focus, too.
        if (target.closest?.('#consentgate-root') !== null)
            return;
        measure();
        banner.classList.remove('cg-up');
        if (covers(target))
            banner.classList.add('cg-aside');
        if (covers(target))
            target.scrollIntoView({ block: 'center' });
        // A bar of the site that is fixed there cannot be scrolled.
        if (covers(target))
            banner.classList.add('cg-up');
    };
    lift();
    setTimeout(() => {
        // Changes come after the looks, so that the page is laid out once. Measured before it is observed, because an observed
        // size is told when the page was laid out, which would then be laid out again.
        lift();
        measure();
        observer.observe(banner);
    }, ENTRANCE);
    document.addEventListener('focusin', onFocus);
    return [
        () => {
            observer.disconnect();
            document.removeEventListener('focusin', onFocus);
            takeBack();
        },
        lift,
    ];
}

/** Mounts the banner and whatever else there is to show. It is drawn afresh from the store on each change. */
function createBannerUi(host, parts) {
    const { consent, config } = host;
    const messages = mergeWords(enFirst, parts.messages ?? {});
    const box = document.createElement('div');
    let banner;
    let leaveRoom = () => { };
    let lift = () => { };
    let answered;
    let status;
    let preferences;
    /** Are the settings to open when their file is here? Not once the question is answered otherwise. */
    let isWanted;
    const undo = [
        adoptStyles(createStyles(config.theme), config.nonce),
        linkTheme(config.theme, config.base, box),
        host.subscribe(update),
    ];
    let isAlive = true;
    const loadPreferences = createLoader(parts.loadPreferences, ({ mountPreferences }) => {
        if (isAlive)
            preferences = mountPreferences(host, messages, parts.loadDetails);
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
        const receipt = consent.receipt();
        if (receipt?.time !== answered &&
            !Object.values(consent.decisions()).some(({ choice }) => choice === 'undecided')) {
            if (banner && !document.querySelector('dialog[open]')) {
                if (receipt?.persisted) {
                    status?.remove();
                    // In a line that was there before its text, or nobody is told (WCAG 4.1.3). The settings have one of their own.
                    // biome-ignore lint/suspicious/noAssignInExpressions: a statement of its own costs bytes of a first visit.
                    box.append((status = createElement('p', { class: 'cg-status', role: 'status', lang: messages.lang })));
                    setTimeout(() => status.append(messages.saved), ENTRANCE);
                }
                else {
                    // Not saved: the settings have the words for that, and say them.
                    loadPreferences();
                }
            }
            close();
        }
        draw();
        if (host.held().length)
            loadPlaceholders();
    }
    function close() {
        const focused = document.querySelector('.cg-banner :focus-visible');
        // First, because taking out what has the focus has the browser style all that has changed.
        if (banner)
            isWanted = banner.element.remove();
        banner = undefined;
        leaveRoom();
        // Whoever has answered by keyboard goes on, and hears, where the answer can be changed.
        if (focused)
            document.querySelector('.cg-reopen')?.focus();
    }
    update();
    return {
        open(view) {
            if (view === 'preferences') {
                isWanted = 1;
                loadPreferences().then(() => isWanted && preferences?.open());
                return;
            }
            answered = consent.receipt()?.time;
            draw();
            if (!banner) {
                banner = createBanner(host, messages, close);
                box.append(banner.element);
                [leaveRoom, lift] = keepClear(banner.element, config.nonce);
            }
            // A status line that is born with text stays silent; one that changes a moment later is read out (WCAG 4.1.3).
            setTimeout(() => banner?.announce(), ENTRANCE);
        },
        prepare: () => loadPreferences().then(() => preferences?.prepare()),
        lift: () => lift(),
        close() {
            close();
            isWanted = preferences?.close();
        },
        destroy() {
            isAlive = false;
            for (const step of undo)
                step();
            close();
            box.remove();
            preferences?.destroy();
        },
    };
}

/**
 * Mounts banner, preferences and placeholders for what `host` tells; a bundler puts the last two into chunks of their own.
 * Without `parts.messages` the words are English. Ends with `destroy()` of what it returns.
 */
function mountUi(host, parts = {}) {
    return createBannerUi(host, {
        loadPreferences: () => import('./mount-preferences.js'),
        async loadDetails() {
            const [{ describeServices }, { loadFacts }] = await Promise.all([
                import('./details.js'),
                import('./load-facts.js'),
            ]);
            const facts = await loadFacts[parts.messages?.lang ?? '']?.();
            return (config) => describeServices(config, facts);
        },
        loadPlaceholders: () => import('./mount-placeholders.js'),
        ...parts,
    });
}

export { baseStyles as b, mountUi as m };
//# sourceMappingURL=index3.js.map
