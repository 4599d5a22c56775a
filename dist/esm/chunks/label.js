import { enFirst } from '../locales/en.js';
import { m as mergeWords } from './merge.js';

/**
 * Gives the reopen control its words: in the page's language, the site's own, and in the United States those that their
 * laws ask for, with the signal that was heeded, to be read without a click (Cal. Code Regs. tit. 11, § 7025(c)(6)).
 */
function mountLabel(inside, words) {
    const { store, config, signal, subscribe } = inside;
    const reopen = inside.reopen;
    const { lang, dir, settings, usTitle, usHonored } = mergeWords(enFirst, words);
    const write = () => {
        const isHonored = store.signals().gpc && !store.allows(config.categories.join(' '));
        const text = /^us/i.test(config.region) ? usTitle + (isHonored ? ` · ${usHonored}` : '') : settings;
        // Only what is new: a screen reader may be reading it.
        if (reopen.textContent !== text)
            reopen.textContent = text;
    };
    Object.assign(reopen, { lang, dir });
    // Where a line begins, as the banner: the core's own style knows no more than one side.
    if (dir === 'rtl')
        Object.assign(reopen.style, { left: 'auto', right: '1rem' });
    // Nobody can press it on paper. (Not by a media query: Firefox prints a copy, in which no script runs.)
    for (const [type, display] of [
        ['beforeprint', 'none'],
        ['afterprint', 'revert'],
    ])
        addEventListener(type, () => reopen.style.setProperty('display', display), { signal });
    subscribe(write);
    write();
    return reopen;
}

export { mountLabel };
//# sourceMappingURL=label.js.map
