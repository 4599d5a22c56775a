import { enFirst } from '../locales/en.js';
import { m as mergeWords } from './merge.js';

/** Blue and white as the regulation shows it, on whatever the site's own colours are. */
const fill = (colour) => `fill:${colour}`;
const stroke = (colour) => `fill:none;stroke:${colour};stroke-width:1.3;stroke-linecap:round`;
/** A capsule, white where the tick is and blue where the cross is. */
const shapes = [
    ['M7 0h16a7 7 0 0 1 0 14H7A7 7 0 0 1 7 0', fill('#06f')],
    ['M7 1.2h10.3l-3.1 11.6H7A5.8 5.8 0 0 1 7 1.2', fill('#fff')],
    ['M5.3 7.4l2.6 2.2 4-4.9', stroke('#06f')],
    ['M19 4.5l5 5m0-5l-5 5', stroke('#fff')],
];
/**
 * Makes the opt-out icon that California has beside "Your privacy choices" (Cal. Code Regs. tit. 11, § 7015(b)). An element
 * of the page rather than an address, which `img-src` could forbid; what is drawn stands in the style as well, because a
 * site's `*{all:unset!important}` takes the shape of a path away.
 */
function createOptOutIcon() {
    const create = (name, look) => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', name);
        element.style.cssText = `all:revert;${look};`.replace(/;/g, '!important;');
        return element;
    };
    const icon = create('svg', 'display:inline-block;width:2.15em;height:1em;margin-inline-end:.5em;vertical-align:-.1em');
    icon.setAttribute('viewBox', '0 0 30 14');
    icon.setAttribute('aria-hidden', 'true');
    for (const [d = '', look] of shapes) {
        const path = create('path', `d:path("${d}");${look}`);
        path.setAttribute('d', d);
        icon.append(path);
    }
    return icon;
}

/** Words that stay together where they have room; no rule of the site for everything (`*`) changes their look. */
function createLine(text) {
    const line = document.createElement('span');
    line.style.cssText = 'all:unset!important;display:inline-block!important';
    line.textContent = text;
    return line;
}
/**
 * Gives the reopen control its words: in the page's language, the site's own, and in the United States those that their
 * laws ask for, with the signal that was heeded, to be read without a click (Cal. Code Regs. tit. 11, § 7025(c)(6)).
 */
function mountLabel(inside, words) {
    const { store, config, subscribe } = inside;
    const reopen = inside.reopen;
    const { lang, dir, settings, usTitle, usHonored } = mergeWords(enFirst, words);
    const write = () => {
        const isHonored = store.signals().gpc && !store.allows(config.categories.join(' '));
        const isInUs = /^us/i.test(config.region);
        const lines = isInUs && isHonored ? [`${usTitle} ·`, usHonored] : [isInUs ? usTitle : settings];
        // Only what is new: a screen reader may be reading it.
        if (reopen.textContent === lines.join(' '))
            return;
        // A line of a phone ends between the two, rather than inside of "opt-out".
        reopen.replaceChildren(...lines.flatMap((line) => [' ', createLine(line)]).slice(1));
        if (isInUs)
            reopen.firstElementChild?.prepend(createOptOutIcon());
    };
    Object.assign(reopen, { lang, dir });
    // Where a line of its words begins, as the banner, whatever the page's direction.
    const start = dir === 'rtl' ? '1rem 1rem auto' : 'auto 1rem 1rem';
    const look = {
        inset: `var(--cg-reopen,auto ${start})`,
        'max-width': 'calc(100% - 2rem)',
        // Words that take two lines on a phone stay one label, and not two buttons. No lower: nobody can overrule it (WCAG 1.4.12).
        'line-height': '1.5',
        'min-height': '46px',
        padding: '.4rem 1rem',
        'text-wrap': 'balance',
    };
    for (const [property, value] of Object.entries(look))
        reopen.style.setProperty(property, value, 'important');
    subscribe(write);
    write();
    return reopen;
}

export { mountLabel };
//# sourceMappingURL=label.js.map
