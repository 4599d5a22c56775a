import { baseStyles } from './base-styles.js';

/**
 * Style of the placeholders; it arrives with them. `~` and `?` are written out by `scopeStyles`. The embed beside a
 * placeholder is out of the way even where a rule of the site like `iframe{display:block}` outdoes `hidden`. In a small
 * embed there is less air, so that both buttons are in view.
 */
export const placeholderStyles = `${baseStyles}~{overflow:auto;box-sizing:border-box;max-inline-size:100%;padding:.5em;border:1px solid var(--_line);border-radius:calc(var(--_radius)*.75);background:var(--_tonal) center/cover;align-content:safe center;text-align:center}
~ .cg-part{inline-size:fit-content;max-inline-size:30em;margin:auto;padding:1em 1.2em;border-radius:calc(var(--_radius)*.75);background:var(--_tonal)}
~ b{font-family:var(--_heading)}
~ .cg-actions{justify-content:center}
~ .cg-part button{flex:0 1 10em}
~.cg-small{padding:0}
~.cg-small .cg-part{padding:.3em .4em;font-size:max(.875rem,.875em);line-height:1.4?}
~.cg-small p{margin-block-start:.2em?}
~.cg-small .cg-actions{margin-block-start:.5em}
~.cg-small .cg-part button{flex:1 1 7em;min-block-size:3.15em}
@media print{~ .cg-actions{display:none}}
.cg-hold+[hidden]{display:none}
`;
