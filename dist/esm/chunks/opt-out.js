import { enPreferences, enFirst } from '../locales/en.js';
import { m as mergeWords } from './merge.js';
import { c as createElement } from './element.js';
import { a as adoptStyles, s as scopeStyles, f as fillGap } from './scope.js';

/**
 * Style of the opt-out switch, in the site's own font and colour. Track and knob are one picture in that colour: off is
 * a knob at the start of an empty track, on is a hole at the end of a full one, which shows whatever is behind it.
 * System colours take such a picture away (CSS Color Adjust), so the switch sees to them itself.
 * `~` is written out by `scopeStyles`.
 */
const optOutStyles = `~ ::before,~ ::after{content:none}
~ label{display:flex;flex-flow:row;position:static;margin:0;padding:0;opacity:1;align-items:center;justify-content:space-between;gap:1rem;max-inline-size:40rem;min-block-size:2.75rem;font-weight:600;cursor:pointer}
~ span{display:block;overflow-wrap:anywhere}
~ span::first-letter{text-transform:uppercase}
~ p{margin-block:.25rem;max-inline-size:40rem}
~ p:empty{margin:0}
~ input{all:initial;visibility:inherit;appearance:none;flex:none;box-sizing:border-box;inline-size:3rem;block-size:1.75rem;border:2px solid;border-radius:2rem;color:inherit;background:radial-gradient(circle at .75rem,currentColor .45rem,transparent .5rem) border-box;cursor:pointer}
~ [dir=rtl] input{background-image:radial-gradient(circle at calc(100% - .75rem),currentColor .45rem,transparent .5rem)}
~ input:checked{background-image:radial-gradient(circle at calc(100% - .75rem),transparent .45rem,currentColor .5rem)}
~ [dir=rtl] input:checked{background-image:radial-gradient(circle at .75rem,transparent .45rem,currentColor .5rem)}
~ input:focus-visible{outline:3px solid;outline-offset:2px}
~ input:disabled{opacity:.5;cursor:default}
@media (forced-colors:active){~ input{forced-color-adjust:none;color:CanvasText}}
`;

/** Where the site wants a switch. */
const optOutSelector = '[data-consentgate=opt-out]';
/**
 * Draws the switch of a privacy statement with which a visitor objects to being counted, or takes that back. It says
 * what is so now: on while visits are counted, before a choice too.
 */
function createOptOut(host, given) {
    const { consent, signal } = host;
    // Those that the preferences use for the same thing.
    const words = mergeWords({ ...enFirst, ...enPreferences }, given);
    const drawn = new Map();
    const update = () => {
        const { dnt } = host.signals();
        for (const [element, { input, note }] of drawn) {
            // A route may have taken it away.
            if (!element.isConnected)
                drawn.delete(element);
            input.checked = host.isCounted();
            // Under DNT nothing is counted whatever is chosen (README, "DNT and GPC"), so there is nothing to choose.
            input.disabled = dnt;
            note.textContent = `${words.purposes.analytics} ${dnt ? fillGap(words.strict, words.dnt) : ''}`.trim();
        }
    };
    const draw = (element) => {
        const id = `cg-opt-out-${Math.random().toString(36).slice(2, 8)}`;
        const input = createElement('input', { type: 'checkbox', role: 'switch', id, 'aria-describedby': `${id}-text` });
        const note = createElement('p', { id: `${id}-text` });
        // Empty at first: only a change of it is announced (WCAG 4.1.3).
        const status = createElement('p', { role: 'status' });
        input.addEventListener('change', () => {
            if (input.checked)
                consent.grant('analytics');
            else
                consent.deny('analytics');
            status.textContent = consent.receipt()?.persisted === false ? words.notStored : words.saved;
            // Where the answer was not taken, the switch must not say that it was.
            update();
        });
        const before = [...element.childNodes];
        drawn.set(element, { input, note, status, before });
        element.replaceChildren(createElement('div', { lang: words.lang, dir: words.dir }, createElement('label', { for: id }, createElement('span', {}, words.names.analytics ?? 'analytics'), input), note, status));
    };
    const look = () => {
        for (const element of document.querySelectorAll(optOutSelector))
            if (!drawn.has(element))
                draw(element);
        update();
    };
    const undoStyles = adoptStyles(scopeStyles(optOutStyles, optOutSelector), host.nonce);
    host.subscribe(update);
    signal.addEventListener('abort', () => {
        undoStyles();
        for (const [element, { before }] of drawn)
            element.replaceChildren(...before);
        drawn.clear();
    });
    look();
    return { update: look };
}

export { createOptOut };
//# sourceMappingURL=opt-out.js.map
