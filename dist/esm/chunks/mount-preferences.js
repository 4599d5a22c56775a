import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';
import { d as describeSignals, i as isLocked, f as fillGap, a as adoptStyles, s as scopeStyles, e as enPreferences } from './index3.js';

/** Shows the element; one function for all renders, because Preact calls a new one again on each. */
function show(element) {
    element?.showModal();
}
/**
 * The modal frame: a native dialog, which keeps the focus in, closes on Escape and gives the focus back
 * (W3C technique H102).
 */
function Dialog({ messages, onClose, children }) {
    return (jsx("dialog", { class: "cg-preferences", "data-consentgate": "preferences", "aria-labelledby": "cg-preferences-title", lang: messages.lang, dir: messages.dir, ref: show, onClose: onClose, children: children }));
}

/** The switch: a native checkbox, named by the category alone and described by its sentence. */
function Switch({ id, kind, title, text, on, reason, locked, onPick }) {
    const name = `cg-${kind}-${id}`;
    return (jsxs("div", { class: "cg-switch", children: [jsx("label", { for: name, children: title }), jsx("input", { type: "checkbox", 
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says its own state; aria-checked could contradict it.
                role: "switch", id: name, "aria-describedby": `${name}-text`, [`data-consent-${kind}`]: id, checked: on, disabled: locked, onChange: (event) => onPick(id, event.currentTarget.checked) }), jsxs("p", { class: "cg-note", id: `${name}-text`, children: [text, " ", reason] })] }));
}

/** The dialog with a switch per category. A switch is on only where something is granted. */
function Preferences(props) {
    const { host, messages, picks, onPick, onSave, onClose } = props;
    const { consent, config } = host;
    const signal = describeSignals(host, messages);
    const decisions = consent.decisions();
    const receipt = consent.receipt();
    // A service that was allowed one by one, at a placeholder, gets a switch of its own: it must be as easy to take back.
    const single = (id) => receipt !== null && id in receipt.choices;
    const isOn = (id) => picks[id] ?? decisions[id]?.choice === 'granted';
    const categories = config.categories.filter((id) => id !== 'necessary');
    const asked = [...categories, ...config.services.map(({ id }) => id).filter(single)];
    const date = receipt && new Date(receipt.time * 1000).toLocaleString(messages.lang, { dateStyle: 'long', timeStyle: 'short' });
    const explain = (id) => {
        const source = decisions[id]?.source;
        if (source !== 'dnt' && source !== 'gpc')
            return '';
        return fillGap(isLocked(id, host) ? messages.strict : messages.off, messages[source]);
    };
    const listServices = (category) => config.services
        .filter((service) => service.category === category)
        .map(({ id, name, vendor }) => (jsx("li", { children: single(id) ? (jsx(Switch, { id: id, kind: "service", title: name, text: vendor ?? '', on: isOn(id), reason: explain(id), locked: isLocked(id, host), onPick: onPick })) : (name + (vendor && vendor !== name ? ` (${vendor})` : '')) }, id)));
    return (jsxs(Dialog, { messages: messages, onClose: onClose, children: [jsxs("div", { class: "cg-head", children: [jsx("h2", { id: "cg-preferences-title", tabIndex: -1, autofocus: true, children: messages.preferencesTitle }), jsx("button", { type: "button", class: "cg-tonal", "data-consent-action": "close", onClick: onClose, children: messages.close })] }), jsx("p", { children: messages.preferencesText }), signal && jsx("p", { class: "cg-note", children: signal }), jsxs("ul", { children: [jsxs("li", { children: [jsxs("div", { class: "cg-switch", children: [jsx("span", { children: messages.necessary }), jsx("span", { class: "cg-note", children: messages.alwaysOn }), jsx("p", { class: "cg-note", children: messages.purposes.necessary })] }), jsx("ul", { children: listServices('necessary') })] }, "necessary"), categories.map((id) => (jsxs("li", { children: [jsx(Switch, { id: id, kind: "category", title: messages.names[id] ?? id, text: messages.purposes[id] ?? '', on: isOn(id), reason: explain(id), locked: isLocked(id, host), onPick: onPick }), jsx("ul", { children: listServices(id) })] }, id)))] }), receipt && (jsxs("p", { class: "cg-note", children: [fillGap(messages.answered, date ?? ''), " ", fillGap(messages.receipt, receipt.id), ' ', !receipt.persisted && messages.notStored] })), jsxs("div", { class: "cg-actions", children: [jsx("button", { type: "button", "data-consent-action": "reject-all", onClick: onClose, children: messages.rejectAll }), jsx("button", { type: "button", "data-consent-action": "accept-all", onClick: onClose, children: messages.acceptAll }), jsx("button", { type: "button", class: "cg-tonal", "data-consent-action": "save", onClick: () => onSave(Object.fromEntries(asked.map((id) => [id, isOn(id) ? 'granted' : 'denied']))), children: messages.save })] })] }));
}

/** Style of the preferences; it arrives with them. `~` is written out by `scopeStyles`. */
const preferencesStyles = `~ dialog{inline-size:40rem;max-inline-size:calc(100% - 2rem);max-block-size:calc(100% - 2rem);padding:0 1.5rem;border:1px solid var(--cg-line);border-radius:var(--cg-radius);background:var(--cg-surface);color:var(--cg-text);overscroll-behavior:contain}
~ dialog::backdrop{background:#0a0c128c}
~ .cg-note{color:var(--cg-muted);font-size:.875rem}
~ .cg-head{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding-block:1.25rem .5rem}
~ .cg-head h2{outline:0}
~ .cg-head button{flex:none}
~ ul{margin:0;padding:0;list-style:none}
~ dialog>ul+p{margin-block-end:1rem}
~ dialog>ul>li{padding-block:1rem}
~ dialog>ul>li+li{border-block-start:1px solid var(--cg-line)}
~ ul ul{margin-block-start:.25rem;font-size:.875rem}
~ .cg-switch{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1rem}
~ .cg-switch>:first-child{font-weight:600}
~ .cg-switch>:first-child::first-letter{text-transform:uppercase}
~ .cg-switch p{grid-column:1;margin:0}
~ label,~ input{cursor:pointer}
~ input{appearance:none;position:relative;inline-size:3rem;block-size:1.75rem;margin:0;border:2px solid var(--cg-muted);border-radius:2rem}
~ input::before{content:"";position:absolute;inset-block-start:.1875rem;inset-inline-start:.1875rem;border:.5625rem solid var(--cg-muted);border-radius:50%}
~ input:checked{background:var(--cg-accent);border-color:var(--cg-accent)}
~ input:checked::before{inset-inline:auto .1875rem;border-color:var(--cg-on-accent)}
~ input:disabled{opacity:.5;cursor:default}
~ dialog .cg-actions{margin:0;padding-block:1rem 1.5rem;border-block-start:1px solid var(--cg-line)}
@media (min-height:36rem){~ dialog{scroll-padding-block:1rem 10rem}~ dialog .cg-actions{position:sticky;inset-block-end:0;background:var(--cg-surface)}}
@media (prefers-reduced-motion:no-preference){~ dialog{animation:cg-in .18s}}
@keyframes cg-in{from{opacity:0;transform:translateY(8px)}}
@media (forced-colors:active){~ input:checked{background:Highlight}~ input:checked::before{border-color:HighlightText}}
`;

/** Mounts the preferences; they are in the page only while they are open. The words given go before the English ones. */
function mountPreferences(host, words) {
    const { consent } = host;
    const messages = { ...enPreferences, ...words };
    const box = document.createElement('div');
    let isOpen = false;
    let status = '';
    /** Switches that the visitor has moved since the dialog opened, by id. */
    let picks = {};
    function draw() {
        if (!box.isConnected)
            host.root().append(box);
        render(jsxs(Fragment, { children: [isOpen && (jsx(Preferences, { host: host, messages: messages, picks: picks, onPick: (id, on) => {
                        picks = { ...picks, [id]: on };
                        draw();
                    }, onSave: (choices) => {
                        consent.set(choices);
                        status = consent.receipt()?.persisted === false ? messages.notStored : messages.saved;
                        close();
                    }, onClose: close })), jsx("p", { class: "cg-status", role: "status", children: status })] }), box);
    }
    function close() {
        if (!isOpen)
            return;
        isOpen = false;
        // Closed before it is taken out: only close() gives the focus back to where it came from.
        box.querySelector('dialog')?.close();
        draw();
        if (document.activeElement === document.body) {
            // It came from the banner, and that is gone.
            host.root().querySelector('[data-consentgate=reopen]')?.focus();
        }
    }
    const undo = [adoptStyles(scopeStyles(preferencesStyles), host.config.nonce), host.subscribe(draw)];
    draw();
    return {
        open() {
            if (!isOpen)
                picks = {};
            isOpen = true;
            status = '';
            draw();
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
