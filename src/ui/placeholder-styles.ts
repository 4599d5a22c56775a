import { baseStyles } from './base-styles.js';

/**
 * Style of the placeholders; it arrives with them. `~` and `?` are written out by `scopeStyles`. The embed beside a
 * placeholder is out of the way even where a rule of the site like `iframe{display:block}` outdoes `hidden`. In a small
 * embed there is less air, so that both buttons are in view; in a tiny one they come before the words, or beside them
 * where it is wide, and in a low one before the name.
 */
export const placeholderStyles = `${baseStyles}~{overflow:auto;box-sizing:border-box;max-inline-size:100%;padding:.5em;border:1px solid var(--_line);border-radius:calc(var(--_radius)*.75);background:var(--_tonal) center/cover;align-content:safe center;text-align:center}
~ .cg-part{inline-size:fit-content;max-inline-size:30em;margin:auto;padding:1em 1.2em;border-radius:calc(var(--_radius)*.75);background:var(--_tonal)}
~ b{font-family:var(--_heading);font-weight:650}
~ .cg-actions{justify-content:center}
~ .cg-part button{flex:1 1 8.5em;max-inline-size:11em}
~.cg-small{padding:0}
~.cg-small .cg-part{padding:.3em .4em;font-size:max(.875rem,.875em);line-height:1.4?}
~.cg-small p{margin-block-start:.2em?}
~.cg-small .cg-actions{margin-block-start:.5em}
~.cg-small .cg-part button{flex:1 1 7em;min-block-size:3.15em}
~.cg-tiny{scrollbar-width:thin}
~.cg-tiny .cg-part{display:flex;flex-flow:wrap;align-items:center;column-gap:.6em;inline-size:auto;max-inline-size:none;margin:0;padding:.2em .3em;font-size:max(.8125rem,.8125em);line-height:1.2?}
~.cg-tiny p{order:1;flex:1 1 20em}
~.cg-tiny b{flex:1 0 100%;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
~.cg-tiny .cg-actions{flex:1 1 16em;gap:.25em;margin-block-start:.2em}
~.cg-tiny .cg-part button{flex:1 1 5em;min-block-size:3.4em;padding:.1em .3em}
~.cg-low b{order:1}
~.cg-low .cg-part{font-size:max(.75rem,.75em)}
~.cg-low .cg-part button{min-block-size:24px}
@media print{~ .cg-actions{display:none}}
.cg-hold+[hidden]{display:none}
`;
