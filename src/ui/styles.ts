import { baseStyles } from './base-styles.js';
import { scopeStyles } from './scope.js';
import { createTokenStyles } from './tokens.js';

/**
 * How long the banner comes in, in milliseconds: what follows is done then, so that the page is styled once for it. The
 * animation, all but at rest, is taken away a little before its end: Chromium has the page's main thread draw four frames
 * for one that comes to its own (2 of 18 ms of a first visit).
 */
export const ENTRANCE = 130;

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
export function createStyles(theme: string): string {
  return createTokenStyles(theme) + scopeStyles(baseStyles + banner);
}
