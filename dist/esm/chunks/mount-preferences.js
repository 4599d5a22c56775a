import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';
import { enPreferences, enPlaceholder } from '../locales/en.js';
import { m as mergeWords } from './merge.js';
import { l as listStored, r as readDateLanguage, d as describeReceipt } from './life.js';
import { c as createElement } from './element.js';
import { f as fillGap, j as joinNames, k as findLock, h as fillNumber, b as isolateName, c as namePlace, e as nameLink, g as fillDate, d as describeSignals, i as isInUs, a as adoptStyles, s as scopeStyles } from './scope.js';
import { n as nameService } from './name-service.js';

/** Says what the site itself says of them, where nothing else is known. */
const describePlainly = ({ services }) => services.map(({ id, name, category, vendor = '' }) => ({
    ...{ id, name, category, vendor, country: '', purposes: [], data: [], stored: [], policyUrls: [], optOutUrls: [] },
}));

/**
 * Gives the focus to what comes before an element that cannot take it any more: where a menu has closed over the link that
 * was pressed, the button of the menu. Somebody who goes by keyboard would start at the top of the page (WCAG 2.4.3).
 */
function focusBefore(element) {
    const before = [...document.querySelectorAll('a[href],button,input,summary,[tabindex]')].filter((other) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING && other.getClientRects()[0]);
    // What is disabled, or hidden in another way, does not take it.
    while (document.activeElement === document.body && before[0])
        before.pop()?.focus();
}
/**
 * What the preferences were opened from: what has the focus, or, where that was lost while our code was on its way, the
 * settings link of the site, if it has vanished: a menu has closed over it.
 */
function findOpener() {
    const { activeElement } = document;
    const links = [...document.querySelectorAll('[data-consent-action=open-preferences]:not([class^=cg-])')];
    const isLost = activeElement === document.body && !links.some((link) => link.getClientRects()[0]);
    return (isLost && links[0]) || activeElement;
}

/**
 * Opens a dialog, and keeps it modal where a route of the site throws the body out: the root comes back with all that is in
 * it, but a dialog that was out of the page for a moment is modal no more. Nothing would close it, nor hold the focus.
 * Returns what ends it.
 */
function keepModal(dialog) {
    let isLost = false;
    const show = () => {
        dialog.showModal();
        // WebKit gives the focus to nobody in what it has laid out unseen.
        if (!dialog.contains(document.activeElement))
            dialog.querySelector('[autofocus]')?.focus();
    };
    show();
    const observer = new MutationObserver((records) => {
        // It may be back already, or be moved: what was taken out had it inside, or has it still.
        isLost ||= records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(dialog)));
        if (!isLost || !dialog.isConnected)
            return;
        isLost = false;
        dialog.close();
        show();
    });
    observer.observe(document, { childList: true, subtree: true });
    return () => observer.disconnect();
}

/** The host that a cookie belongs to, where the reason names one: a domain, or the address that the site has set. */
const readOwner = (why) => /^(?:\w+:\/\/)?\.?([\w-]+(?:\.[\w-]+)+)/.exec(why)?.[1] ?? '';
/** "a, b (Service, owner)": the names of a service together that are one owner's. */
function listLeft(service, left, messages) {
    const names = new Map();
    for (const { name, why } of left) {
        const owner = readOwner(why);
        names.set(owner, (names.get(owner) ?? new Set()).add(name));
    }
    return [...names].map(([owner, group]) => `${joinNames([...group], messages)} (${[service, owner].filter(Boolean).join(', ')})`);
}
/** Says what could not be erased of services that may not run now, with whose it is, or `''`. */
function describeNotErased({ config, consent, erased }, messages) {
    const decisions = consent.decisions();
    const groups = erased()
        // What has been granted again since is meant to be there.
        .filter(({ id }) => decisions[id]?.choice !== 'granted')
        .flatMap(({ id, left }) => listLeft(nameService(config.services.find((service) => service.id === id) ?? { id, name: id}), left, messages));
    return groups[0] ? fillGap(messages.notErased, groups.join('; ')) : '';
}

/** Reads what counts now, with what the visitor has moved since laid over it. A switch is on only where something is granted. */
function readChoices(host, messages, picks) {
    const { consent, config } = host;
    const decisions = consent.decisions();
    const receipt = consent.receipt();
    const isSingle = (id) => receipt !== null && id in receipt.choices;
    const categoryOf = (id) => config.services.find((service) => service.id === id)?.category ?? id;
    const isOn = (id) => picks[id] ??
        // A switch follows the one above it, until it has been moved itself.
        picks[categoryOf(id)] ??
        decisions[id]?.choice === 'granted';
    // A signal may keep off what its category has on: without a switch that is off, saving would be a yes to it.
    const isKeptOff = (id) => /gpc|dnt/.test(decisions[id]?.source ?? '') && decisions[categoryOf(id)]?.choice === 'granted';
    // One that was allowed alone, at a placeholder, must be as easy to take back.
    const hasSwitch = (id) => id in decisions &&
        categoryOf(id) !== 'necessary' &&
        (config.serviceSwitches === 'on' || isSingle(id) || isKeptOff(id));
    return {
        receipt,
        isOn,
        hasSwitch,
        isLocked: (id) => !!findLock(id, host),
        explain(id) {
            const { source, choice } = decisions[id] ?? {};
            const lock = findLock(id, host);
            if (lock)
                return fillGap(messages.strict, messages[lock]);
            if (source === 'dnt' || source === 'gpc')
                return fillGap(messages.off, messages[source]);
            return choice === 'granted' && source === 'default' ? messages.onByDefault : '';
        },
        read() {
            const services = config.services.map(({ id }) => id);
            const asked = [
                ...config.categories.filter((id) => id !== 'necessary'),
                // What agrees with its category needs no place in the cookie. A switch that was shown as off, and left there, is no yes.
                ...services.filter((id) => isSingle(id) ||
                    (isOn(id) !== isOn(categoryOf(id)) && (picks[id] !== undefined || (hasSwitch(id) && !isOn(id))))),
            ];
            // Of a switch that the visitor cannot move nothing is written: a signal is never their choice.
            return Object.fromEntries(asked.filter((id) => !findLock(id, host)).map((id) => [id, isOn(id) ? 'granted' : 'denied']));
        },
    };
}

/**
 * The modal frame: a native dialog, which keeps the focus in, closes on Escape and gives the focus back
 * (W3C technique H102).
 */
function Dialog({ messages, onClose, children }) {
    return (jsx("dialog", { class: "cg-part cg-preferences", "data-consentgate": "preferences", "aria-labelledby": "cg-preferences-title", lang: messages.lang, dir: messages.dir, 
        // Told a moment later, when it may have been opened again.
        onClose: ({ currentTarget }) => currentTarget.open || onClose(), children: children }));
}

/** The switch: a native checkbox, named by the category alone and described by its sentence. */
function Switch({ id, kind, title, text, on, reason, locked, onPick }) {
    const name = `cg-${kind}-${id}`;
    const words = `${text} ${reason}`.trim();
    const label = jsx("label", { for: name, children: title });
    return (jsxs("div", { class: "cg-switch", children: [kind === 'category' ? jsx("h3", { id: `${name}-title`, children: label }) : label, jsx("input", { type: "checkbox", 
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says its own state; aria-checked could contradict it.
                role: "switch", id: name, "aria-describedby": words ? `${name}-text` : undefined, [`data-consent-${kind}`]: id, checked: on, disabled: locked, onChange: (event) => onPick(id, event.currentTarget.checked) }), words && (jsx("p", { class: "cg-note", id: `${name}-text`, children: words }))] }));
}

/** The company and where it sits, the place in words of the language. */
function nameVendor({ vendor: name, country }, messages) {
    const vendor = isolateName(name, messages);
    return country ? `${vendor} (${namePlace(country, messages)})` : vendor;
}
/** A line for each: they are phrases of their own, with commas. Those in English, in another language's page, say so (WCAG 3.1.2). */
const Fact = ({ label, texts, english }) => texts[0] ? (jsxs(Fragment, { children: [jsx("dt", { children: label }), texts.map((text) => (jsx("dd", { lang: english.includes(text) ? 'en' : undefined, children: text }, text)))] })) : null;
const Links = ({ urls, text, messages }) => (jsx(Fragment, { children: urls.map((url) => (jsxs("a", { href: url, target: "_blank", rel: "noopener noreferrer", children: [nameLink(text, url, urls), " ", jsx("span", { class: "cg-status", children: messages.newWindow })] }, url))) }));
function Entry({ service, messages, choices, onPick, }) {
    const { id, name, purposes, data, stored } = service;
    const english = (messages.lang !== 'en' && service.english) || [];
    const vendor = nameVendor(service, messages);
    // Where the site itself is the vendor, it is the product that has a policy of its own.
    const owner = isolateName(service.isSite ? name : service.vendor || name, messages);
    return (jsxs("li", { children: [choices.hasSwitch(id) ? (jsx(Switch, { id: id, kind: "service", title: name, text: "", on: choices.isOn(id), reason: choices.explain(id), locked: choices.isLocked(id), onPick: onPick })) : (jsx("b", { children: name })), jsxs("dl", { children: [vendor && (jsxs(Fragment, { children: [jsx("dt", { children: messages.vendor }), jsx("dd", { children: vendor })] })), jsx(Fact, { label: messages.purpose, texts: purposes, english: english }), jsx(Fact, { label: messages.data, texts: data, english: english }), jsx("dt", { children: messages.stored }), listStored(stored, messages).map(([item, life]) => (jsxs("dd", { children: [jsx("code", { children: item }), " ", life] }, item))), !stored[0] && jsx("dd", { children: messages.nothingStored })] }), jsx(Links, { urls: service.policyUrls, text: fillGap(messages.vendorPolicy, owner), messages: messages }), jsx(Links, { urls: service.optOutUrls, text: fillGap(messages.optOut, owner), messages: messages })] }));
}
/** The services of one category, folded away: who they are, what they do, what they keep, and for how long. */
function ServiceList({ category, total, services, messages, choices, onPick }) {
    if (!total)
        return null;
    return (jsxs("details", { children: [jsx("summary", { "aria-describedby": `cg-category-${category}-title`, children: fillNumber(messages.services, total, messages.lang) }), jsx("ul", { children: services.map((service) => (jsx(Entry, { service: service, messages: messages, choices: choices, onPick: onPick }, service.id))) })] }));
}

/** Seconds of a day. */
const day = 86_400;
const toIso = (seconds) => new Date(seconds * 1000).toISOString();
/**
 * The visitor's own record of the choice in force, for the file that can be downloaded. The fields of the server's records,
 * as far as a browser knows them after a reload: which button it was is not kept, so `event` says what the choices are and
 * `method` is `null`. Nothing in it tells who the visitor is: the id is random.
 */
function createRecord({ config, signals }, receipt, locale) {
    const { dnt, gpc } = signals();
    const granted = Object.entries(receipt.choices).map(([id, digit]) => [id, digit > 0]);
    const split = (isCategory) => Object.fromEntries(granted.filter(([id]) => config.categories.includes(id) === isCategory));
    return {
        v: 1,
        id: receipt.id,
        prev: null,
        t: toIso(receipt.time),
        exp: toIso(receipt.time + +config.expiresDays * day),
        event: granted.some(([, isGranted]) => isGranted) ? 'given' : 'refused',
        choices: split(true),
        services: split(false),
        policy: receipt.revision,
        notice: null,
        locale,
        mode: config.mode,
        region: config.region,
        method: null,
        ui: `consentgate/${config.layout}`,
        gpc,
        dnt,
        host: location.hostname,
    };
}

/** Hands the visitor a file. The address of the blob is free again once the download has begun. */
function download(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
/** What the visitor has chosen: when, until when, under which number, and as a file of his own (GDPR Art. 7(1), 15). */
function YourChoice({ host, messages, receipt, }) {
    const { lang } = messages;
    /** Dates come once the dialog stands: a browser takes 20 ms over the first one (`Intl`). */
    const tellTime = (line) => {
        const page = document.documentElement.lang;
        setTimeout(() => {
            if (!line || !receipt)
                return;
            const tag = readDateLanguage(lang, page);
            const answered = fillDate(messages.answered, receipt.time, tag, { dateStyle: 'long', timeStyle: 'short' });
            const end = receipt.time + +host.config.expiresDays * 86_400;
            const validity = receipt.persisted
                ? fillDate(messages.validUntil, end, tag, { dateStyle: 'long' })
                : messages.notStored;
            line.textContent = `${answered} ${validity}`;
        }, 50);
    };
    return (jsxs("section", { class: "cg-choice", "aria-labelledby": "cg-choice-title", children: [jsx("h3", { id: "cg-choice-title", children: messages.yourChoice }), receipt ? (jsxs(Fragment, { children: [jsx("p", { class: "cg-time", ref: tellTime }), jsx("p", { children: fillGap(messages.receipt, receipt.id) }), jsx("button", { type: "button", class: "cg-tonal", onClick: () => download(`consent-${location.hostname}-${receipt.id}.json`, `${JSON.stringify(createRecord(host, receipt, lang), null, 2)}\n`), children: messages.download })] })) : (jsx("p", { children: messages.noChoice })), jsx("p", { role: "status", children: describeNotErased(host, messages) })] }));
}

/** A name as it stands by itself: the words for categories are those of a sentence. */
const capitalize = (name, lang) => name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
/** The dialog with a switch per category, and below each what hides behind it. */
function Preferences({ host, messages, details, picks, onPick, onSave, onAnswer, onClose, }) {
    const { config } = host;
    const signal = describeSignals(host, messages);
    const choices = readChoices(host, messages, picks);
    const pick = (items, category) => items.filter((item) => item.category === category);
    const list = (category) => (jsx(ServiceList, { category: category, 
        // Our own cookie is among the details only.
        total: pick(details[0] ? details : [...config.services, { category: 'necessary' }], category).length, services: pick(details, category), messages: messages, choices: choices, onPick: onPick }));
    return (jsxs(Dialog, { messages: messages, onClose: onClose, children: [jsxs("div", { class: "cg-head", children: [jsx("h2", { id: "cg-preferences-title", tabIndex: -1, autofocus: true, children: isInUs(host) ? messages.usTitle : messages.preferencesTitle }), jsx("button", { type: "button", class: "cg-tonal", "data-consent-action": "close", "aria-label": messages.close, onClick: onClose, children: jsx("span", { children: messages.close }) })] }), jsx("p", { class: "cg-note", children: messages.preferencesText }), signal && jsx("p", { class: "cg-signal", children: signal }), jsxs("ul", { class: "cg-categories", children: [jsxs("li", { children: [jsxs("div", { class: "cg-switch cg-always", children: [jsx("h3", { id: "cg-category-necessary-title", children: messages.necessary }), jsx("span", { class: "cg-note", children: messages.alwaysOn }), jsx("p", { class: "cg-note", children: messages.purposes.necessary })] }), list('necessary')] }, "necessary"), config.categories
                        .filter((id) => id !== 'necessary')
                        .map((id) => (jsxs("li", { children: [jsx(Switch, { id: id, kind: "category", title: capitalize(messages.names[id] ?? id, messages.lang), text: `${messages.purposes[id] ?? ''} ${id === 'marketing' && isInUs(host) ? messages.usSale : ''}`.trim(), on: choices.isOn(id), reason: choices.explain(id), locked: choices.isLocked(id), onPick: onPick }), list(id)] }, id)))] }), jsx(YourChoice, { host: host, messages: messages, receipt: choices.receipt }), jsxs("div", { class: "cg-actions", children: [jsx("button", { type: "button", "data-consent-action": "reject-all", onClick: onAnswer, children: messages.rejectAll }), jsx("button", { type: "button", "data-consent-action": "accept-all", onClick: onAnswer, children: messages.acceptAll }), jsx("button", { type: "button", class: "cg-tonal", "data-consent-action": "save", onClick: () => onSave(choices.read()), children: messages.save })] })] }));
}

/**
 * Nothing where the window is lower than 38 lines of the reader's own text, whoever has made that large; else without bound.
 * Steep: in between, title and buttons would stick to a place out of view, and take the focus there (WCAG 2.4.7).
 */
const room = '(100vh - 38em)*9999';
/**
 * Style of the preferences; it arrives with them. `~` and `?` are written out by `scopeStyles`. Title and buttons stay in
 * view where there is room for them; what has the focus is scrolled out from behind them, three lines of buttons
 * included (WCAG 2.4.11). On a phone the title needs the room of the word "Close"; where large text leaves a word no room beside
 * a button or a switch, that goes below rather than the word be divided. The name of a cookie is read in its own
 * direction: "_ga" is none of "ga_". What only screen readers say of a link lies in it, and is found there by touch.
 */
const preferencesStyles = `~ :where(dialog,dialog *){grid-area:auto;place-self:auto;place-content:normal;flex-flow:row;order:0;gap:normal}
~ dialog{display:block;position:fixed;inset:0;block-size:fit-content;overflow:auto;inline-size:42em;max-inline-size:calc(100% - 2em);max-block-size:calc(100% - 2em);margin:auto;padding:0 1.6em;border:var(--_border) solid var(--_line);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);box-shadow:var(--_shadow);overscroll-behavior:contain;scrollbar-width:auto;scrollbar-color:#888 #0000;scroll-padding-block:clamp(0px,${room},7em) clamp(0px,${room},13em)}
~ dialog:not([open]){visibility:hidden}
~ dialog::backdrop{background:var(--_backdrop)}
~ h3,~ b,~ label{font-weight:650}
~ li{list-style:none}
~ .cg-note,~ dt,~ summary{color:var(--_muted);font-size:.9375em}
~ .cg-head{flex-wrap:wrap;position:sticky;z-index:1;inset-block-start:min(0px,${room});display:flex;align-items:center;justify-content:space-between;gap:1em;margin-inline:-1.6em;padding:1.2em 1.6em .8em;border-block-end:1px solid var(--_line);background:var(--_surface)}
~ .cg-head h2{flex:1;max-inline-size:100%;outline:0;overflow-wrap:break-word}
~ .cg-part .cg-head button{flex:none;margin-inline-start:auto;padding-inline:1em}
~ .cg-head+p{margin:.8em 0 0}
~ dialog .cg-signal{margin-block-start:1em;border-radius:calc(var(--_radius)*.75)}
~ .cg-categories{display:grid;grid-template-columns:100%;gap:.67em;margin-block:1em}
~ .cg-categories>li{padding:.9em min(1.1em,5vw);border:1px solid var(--_line);border-radius:calc(var(--_radius)*.75)}
~ .cg-switch{display:flex;flex-flow:wrap;align-items:center;justify-content:space-between;column-gap:1em}
~ .cg-switch>:first-child{flex:1;max-inline-size:100%;overflow-wrap:break-word}
~ .cg-switch p{flex-basis:100%;margin:.2em 0 0}
~ label{display:block;padding-block:.2em}
~ label,~ input,~ summary{cursor:pointer}
~ input{appearance:none;position:relative;inline-size:3.2em;block-size:1.87em;margin:0;border:2px solid var(--_muted);border-radius:2em;font-size:1em}
~ input::before,~ summary::before{all:initial;visibility:inherit;font-size:inherit;content:""}
~ input::before{position:absolute;inset-block-start:calc(.335em - 2px);inset-inline-start:calc(.335em - 2px);border:.6em solid var(--_muted);border-radius:50%}
~ input:checked{background:var(--_on);border-color:var(--_on)}
~ input:checked::before{inset-inline:auto calc(.335em - 2px);border-color:var(--_surface)}
~ input:disabled{opacity:.5;cursor:default}
~ details{margin-block-start:.3em}
~ summary{display:flex;align-items:center;gap:.6em;inline-size:fit-content;min-block-size:2em;font-weight:500}
~ summary::before{border:solid var(--_muted);border-width:0 2px 2px 0;padding:.18em;transform:rotate(-45deg)}
~ :dir(rtl)>summary::before{transform:rotate(135deg)}
~ [open]>summary::before{transform:rotate(45deg)}
~ details li{margin-block-start:.67em;padding-block-start:.67em;border-block-start:1px solid var(--_line);font-size:.9375em}
~ dl{display:grid;align-items:baseline;grid-template-columns:minmax(8em,auto) 1fr;gap:.15em 1em;margin-block:.2em}
~ dt{grid-column:1}
~ dd{grid-column:2;margin:0}
~ code{unicode-bidi:plaintext;margin-inline-end:.5em;font-family:ui-monospace,monospace;font-size:.9375em;overflow-wrap:anywhere}
~ li>a{position:relative}
~ .cg-choice{margin-block-end:1em;padding:.9em min(1.1em,5vw);border-radius:calc(var(--_radius)*.75);background:var(--_tonal);font-size:.9375em}
~ .cg-choice p{margin:.2em 0 0;overflow-wrap:anywhere}
~ .cg-time{min-block-size:1.5em}
~ .cg-part .cg-choice button{margin-block-start:.67em;min-block-size:3.15em;border-color:var(--_muted);background:none}
~ .cg-told{position:fixed;z-index:2147483647;inset:auto 1em 5em;inline-size:fit-content;max-inline-size:28em;margin:0 auto;padding:.9em 1.1em;border:var(--_border) solid var(--_line);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);box-shadow:var(--_shadow);pointer-events:none}
~ dialog .cg-actions{position:sticky;inset-block-end:min(0px,${room});margin:0 -1.6em;padding:1em 1.6em 1.4em;border-block-start:1px solid var(--_line);background:var(--_surface)}
~ dialog.cg-part .cg-actions .cg-tonal{flex-basis:7em}
@media (max-width:30em){~ .cg-head{gap:.5em}~ .cg-head span{display:none}~ .cg-part .cg-head button{min-inline-size:2.94em;padding:0}~ .cg-head button::before{all:initial;visibility:inherit;content:"×";font:1.5em/1 var(--_font);color:var(--_text);cursor:pointer}~ dialog{padding-inline:min(1.1em,5vw)}~ dialog.cg-part .cg-actions .cg-tonal{flex-basis:100%}~ .cg-head,~ dialog .cg-actions{margin-inline:max(-1.1em,-5vw);padding-inline:min(1.1em,5vw)}~ dl{grid-template-columns:1fr}~ dt,~ dd{grid-column:1}~ dt{margin-block-start:.3em}}
@media (forced-colors:active){~ dialog{border:1px solid}~ input:checked{background:Highlight}~ input:checked::before{border-color:HighlightText}}
`;

/**
 * Mounts the preferences; they are in the page while they are open, and unseen while somebody is about to open them. The
 * words given go before the English ones. `loadDetails` fetches what is known of services; it is asked once the dialog stands.
 */
function mountPreferences(host, words, loadDetails) {
    const { consent } = host;
    const messages = mergeWords({ ...enPlaceholder, ...enPreferences }, words);
    const { lang, dir } = messages;
    const line = createElement('p', { class: 'cg-status', role: 'status', lang, dir });
    /** The same for the eye: an element of its own, because the line would move. */
    const note = createElement('p', { class: 'cg-told', 'aria-hidden': 'true', lang, dir });
    const box = createElement('div', {}, line);
    /** Where the dialog is drawn. */
    const stage = document.createElement('div');
    let isOpen = false;
    /** Has it been closed just now? The button has the focus back then; nobody is on the way to it. */
    let isLeft = false;
    let opener = null;
    let release = () => { };
    let status = '';
    /** The answer of which it is known here whether the browser keeps it. */
    let known;
    /** What the visitor has read in the open dialog, and need not hear again; at first, what was left before we came. */
    let read = describeNotErased(host, messages);
    let picks = {};
    let details = [];
    function draw() {
        say();
        if (isOpen)
            drawDialog();
        else
            stage.remove();
    }
    /** An answer that was given elsewhere, in the banner, is not kept: it must not pass for saved. */
    function hearLoss() {
        const receipt = consent.receipt();
        const isNew = receipt?.time !== known;
        known = receipt?.time;
        if (isNew && !isOpen && receipt?.persisted === false)
            tell(messages.notStored);
    }
    /** What is to be said next. Bad news can be seen as well, until the visitor turns to something else. */
    function tell(text) {
        status = text;
        note.remove();
        if (text !== messages.notStored)
            return;
        note.textContent = text;
        box.append(note);
        for (const name of ['pointerdown', 'keydown'])
            addEventListener(name, () => note.remove(), { once: true });
    }
    /** Fills the status line. */
    function say() {
        if (!box.isConnected)
            host.root().append(box);
        const notErased = describeNotErased(host, messages);
        if (isOpen)
            read = notErased;
        // A withdrawal closes the dialog, and what it left is known only after that.
        const text = [status, notErased === read ? '' : notErased].filter(Boolean).join(' ');
        // Only what is new: a screen reader may be reading it.
        if (line.textContent !== text)
            line.textContent = text;
    }
    function drawDialog() {
        render(jsx(Preferences, { host: host, messages: messages, details: details, picks: picks, onPick: (id, on) => {
                const inside = host.config.services.filter(({ category }) => category === id);
                // Whoever moves the switch of a category means everything below it.
                const others = Object.entries(picks).filter(([other]) => !inside.some((service) => service.id === other));
                picks = { ...Object.fromEntries(others), [id]: on };
                draw();
            }, onSave: (choices) => {
                consent.set(choices);
                finish();
            }, onAnswer: finish, onClose: close }), stage);
    }
    /** Closes it, and says what has become of the answer. */
    function finish() {
        // What the banner has said of an earlier answer is over.
        for (const old of host.root().querySelectorAll(':scope>div>.cg-status'))
            if (old !== line)
                old.remove();
        tell(consent.receipt()?.persisted === false ? messages.notStored : messages.saved);
        close();
    }
    /** Draws the dialog as it is at first, and lays it out. */
    function show() {
        if (stage.isConnected)
            return;
        picks = {};
        details = [];
        drawDialog();
        box.append(stage);
    }
    /** Fills in the services after the dialog has been painted: forty of them must not make it come late. */
    function describe() {
        const { config } = host;
        const isAlone = !config.services[0] && config.utm === 'off';
        requestAnimationFrame(() => setTimeout(async () => {
            // Without the catalogue there is what the site itself says.
            const describeServices = isAlone ? describePlainly : await loadDetails().catch(() => describePlainly);
            if (!isOpen)
                return;
            details = [...describeServices(config), describeReceipt(messages, config.cookieName, +config.expiresDays)];
            draw();
        }));
    }
    function close() {
        if (!isOpen)
            return;
        isOpen = false;
        isLeft = true;
        setTimeout(() => (isLeft = false));
        release();
        // Closed before it is taken out: only close() gives the focus back to where it came from.
        stage.querySelector('dialog')?.close();
        stage.remove();
        draw();
        if (document.activeElement !== document.body)
            return;
        // What it came from is gone: the banner, whose place the control has taken, or an element of the site. Or it is hidden.
        const way = '[data-consentgate=reopen],[data-consentgate=banner] [data-consent-action^=open]';
        host.root().querySelector(way)?.focus();
        if (opener?.isConnected)
            focusBefore(opener);
    }
    // A status line that is born with text stays silent; one that changes a moment later is read out (WCAG 4.1.3).
    const timer = setTimeout(() => {
        read = '';
        hearLoss();
        say();
    }, 400);
    const undo = [
        () => clearTimeout(timer),
        adoptStyles(scopeStyles(preferencesStyles), host.config.nonce),
        host.subscribe(() => {
            hearLoss();
            draw();
        }),
    ];
    draw();
    return {
        // Not in the event that tells of a hand on its way to a button; and the click has little left to do but show it. Whoever
        // only wants the status line has no hand there.
        prepare() {
            const button = '[data-consent-action^=open]';
            // (No `:focus`, which nothing has for WebKit in a window that is not in front.)
            const isNear = () => document.querySelector(`${button}:hover`) ?? document.activeElement?.matches(button);
            if (!isOpen && !isLeft)
                setTimeout(() => isOpen || (isNear() && show()));
        },
        open() {
            if (isOpen)
                return;
            isOpen = true;
            tell('');
            say();
            show();
            opener = findOpener();
            release = keepModal(stage.querySelector('dialog'));
            describe();
        },
        close,
        destroy() {
            close();
            for (const step of undo)
                step();
            box.remove();
        },
    };
}

export { mountPreferences };
//# sourceMappingURL=mount-preferences.js.map
