/*
 * What a site may set for everything (`*`), and means for its own things: what is inherited, what readers set too, the rest.
 * In which order they are named says nothing; Brotli packs this one best.
 */
const inherited =
  'font-size text-align visibility -webkit-text-fill-color font-weight text-transform word-break white-space text-shadow direction font-family text-indent pointer-events cursor color font-style ';
const spaced = 'line-height word-spacing letter-spacing ';
const boxed =
  'padding transition min-height content-visibility min-width outline height position offset-path border-radius scale aspect-ratio transform max-width border max-height animation zoom clip-path overflow width vertical-align background mask float columns inset writing-mode align-self box-shadow contain filter rotate ';
const setAll = (names: string, value: string) => names.replace(/ /g, `:${value};`);

/**
 * Where all our sheets start, whatever a site's reset did. Only the root starts from `all`: for every element that costs a
 * phone a frame. What a site draws before and after its buttons, often over them, would lie over all of ours, which are
 * not positioned, and take their clicks. `~` and `?` are explained in `scope.ts`. Sizes follow the reader's text size, and
 * are not smaller where a site sets its root to 62.5 %: `medium` is the reader's own size. Line height, letter and word
 * spacing and margins of paragraphs can be overruled (WCAG 1.4.12).
 */
export const baseStyles = `~{all:initial;font-family:var(--_font);line-height:1.5;color:var(--_text);color-scheme:var(--_scheme)}
~ :where(:not(.cg-new)){opacity:1;translate:none}
~ :where(:not(p)){margin:0}
~ :where(*){display:revert;box-sizing:border-box;${setAll(spaced, 'inherit?')}${setAll(boxed, 'initial')}${setAll(inherited, 'inherit')}}
~ :focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
~ .cg-part{direction:ltr;font-size:max(.9375rem,.9375em);overflow-wrap:anywhere}
~ [dir=rtl]{direction:rtl}
~ ::before,~ ::after{content:none}
~ h2{font-family:var(--_heading);font-weight:650;font-size:1.2em;line-height:1.3?}
~ p{margin:.4em 0 0?}
~ a{display:inline-block;text-decoration:underline;cursor:pointer;margin-inline-end:1em;padding-block:.25em}
~ .cg-status{position:absolute;inset-block-start:0;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
~ .cg-actions{display:flex;flex-wrap:wrap;gap:.67em;margin-block-start:1.07em}
~ .cg-part button{flex:1 1 7em;min-block-size:2.94em;padding:.5em .65em;text-align:center;border:1px solid var(--_edge);border-radius:var(--_button-radius);background:var(--_accent);color:var(--_on-accent);font-weight:var(--_weight);cursor:pointer}
~ .cg-part button:hover{box-shadow:inset 0 0 0 9em #8883}
~ .cg-part .cg-tonal{border-color:var(--_line);background:var(--_tonal);color:var(--_text);flex-basis:100%}
`;
