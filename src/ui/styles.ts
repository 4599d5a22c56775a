import { scopeStyles } from './scope.js';
import { createTokenStyles } from './tokens.js';

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
export function createStyles(theme: string): string {
  return createTokenStyles(theme) + scopeStyles(base + fixed + room + print);
}
