import { scopeStyles } from './scope.js';
import { createTokenStyles } from './tokens.js';

/** Everything inside starts from the browser's own style, whatever a site's reset did; 100 % of the text is in rem. */
const base = `~{all:initial;display:block;font:.9375rem/1.5 var(--cg-font);color:var(--cg-text);color-scheme:var(--cg-scheme)}
~ *{all:revert;box-sizing:border-box}
~ :focus-visible{outline:3px solid var(--cg-focus);outline-offset:2px}
~ h2{margin:0;font-size:1.125rem;font-weight:650;line-height:1.3}
~ p{margin:.375rem 0 0}
~ a{display:inline-block;padding-block:.125rem;margin-inline-end:1rem;color:inherit}
~ .cg-note{color:var(--cg-muted);font-size:.875rem}
~ .cg-status{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
~ .cg-actions{display:flex;flex-wrap:wrap;gap:.625rem;margin-block-start:1rem}
~ button{flex:1 1 9rem;min-block-size:2.75rem;padding:.5rem 1rem;border:1px solid #0000;border-radius:var(--cg-button-radius);background:var(--cg-accent);color:var(--cg-on-accent);font:inherit;font-weight:600;line-height:1.3;cursor:pointer}
~ button:hover{box-shadow:inset 0 0 0 9em #8883}
~ .cg-tonal{flex-basis:100%;background:var(--cg-tonal);color:var(--cg-text)}
`;

/** Card, bar and reopen control. Sizes in % of the fixed box follow a phone's moving address bar, unlike `vh`. */
const fixed = `~ .cg-banner,~ .cg-reopen{position:fixed;z-index:2147483646;inset:auto 1rem 1rem;border:1px solid var(--cg-line);background:var(--cg-surface);box-shadow:0 1px 2px #0000000f,0 12px 32px #00000029}
~ .cg-banner{max-inline-size:var(--cg-width);max-block-size:calc(100% - 2rem);margin-inline-end:auto;padding:1.25rem;border-radius:var(--cg-radius);overflow:auto}
~ .cg-top-start,~ .cg-top-end{inset-block:1rem auto}
~ .cg-top-end,~ .cg-bottom-end{margin-inline:auto 0}
~ .cg-center{inset-block:1rem;block-size:fit-content;margin:auto}
~ .cg-bar{inset-inline:0;max-inline-size:none;margin:0;padding-inline:max(1.25rem,50% - 36rem);border-radius:0}
~ .cg-reopen{inset-inline:1rem auto;border-radius:2rem;color:var(--cg-text);font-size:.875rem}
`;

/** A page control that gets focus must not end up behind the banner (WCAG 2.4.11): room to scroll past its end. */
const room = `html:has(.cg-banner){scroll-padding-block-end:min(22rem,60vh)}
html:has(.cg-banner)::after{content:"";display:block;block-size:min(22rem,60vh)}
`;

/** Site rules like \`iframe{display:block}\` outdo the \`hidden\` attribute, so it is made to hold. */
const hold = `.cg-hold{overflow:auto;background:var(--cg-tonal);border:1px solid var(--cg-line);box-sizing:border-box;max-inline-size:100%;border-radius:.75rem}
.cg-hold+[hidden]{display:none!important}
~ .cg-hold-body{display:flex;min-block-size:100%;flex-direction:column;align-items:center;justify-content:center;padding:1rem;text-align:center}
~ .cg-poster{position:absolute;inset:0;inline-size:100%;block-size:100%;object-fit:cover}
`;

const modes = `@media (prefers-reduced-motion:no-preference){~ .cg-banner,~ .cg-preferences{animation:cg-in .18s}}
@keyframes cg-in{from{opacity:0;transform:translateY(8px)}}
@media print{#consentgate-root{display:none}}`;

/** The style sheet of the first file. */
export function createStyles(theme: string): string {
  return createTokenStyles(theme) + scopeStyles(base + fixed + room + hold + modes);
}
