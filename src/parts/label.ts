import type { Inside } from '../inside.js';
import { enFirst } from '../locales/en.js';
import { mergeWords } from '../locales/merge.js';
import { createOptOutIcon } from './opt-out-icon.js';
import type { PageWords } from './words.js';

/** Words that stay together where they have room; no rule of the site for everything (`*`) changes their look. */
function createLine(text: string): HTMLElement {
  const line = document.createElement('span');
  line.style.cssText = 'all:unset!important;display:inline-block!important';
  line.textContent = text;
  return line;
}

/**
 * Gives the reopen control its words: in the page's language, the site's own, and in the United States those that their
 * laws ask for, with the signal that was heeded, to be read without a click (Cal. Code Regs. tit. 11, § 7025(c)(6)).
 */
export function mountLabel(inside: Inside, words: PageWords): object {
  const { store, config, subscribe } = inside;
  const reopen = inside.reopen as HTMLElement;
  const { lang, dir, settings, usTitle, usHonored } = mergeWords(enFirst, words);
  const write = () => {
    const isHonored = store.signals().gpc && !store.allows(config.categories.join(' '));
    const isInUs = /^us/i.test(config.region);
    const lines = isInUs && isHonored ? [`${usTitle} ·`, usHonored] : [isInUs ? usTitle : settings];
    // Only what is new: a screen reader may be reading it.
    if (reopen.textContent === lines.join(' ')) return;
    // A line of a phone ends between the two, rather than inside of "opt-out".
    reopen.replaceChildren(...lines.flatMap((line) => [' ', createLine(line)]).slice(1));
    if (isInUs) reopen.firstElementChild?.prepend(createOptOutIcon());
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
  for (const [property, value] of Object.entries(look)) reopen.style.setProperty(property, value, 'important');
  subscribe(write);
  write();
  return reopen;
}
