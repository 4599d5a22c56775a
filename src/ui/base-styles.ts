/*
 * What a site may set for everything (`*`), and means for its own things: what is inherited, what readers set too, the rest.
 * In which order they are named says nothing; Brotli packs this one best.
 */
const inherited =
  'font-family color text-align visibility font-weight font-style text-shadow pointer-events white-space text-transform font-size direction -webkit-text-fill-color text-indent word-break cursor ';
const spaced = 'line-height letter-spacing word-spacing ';
const boxed =
  'overflow max-height content-visibility offset-path width contain vertical-align max-width transition mask filter align-self rotate clip-path scale position inset animation background border height aspect-ratio transform min-height min-width float columns zoom border-radius writing-mode outline box-shadow padding ';
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
~ .cg-part{overflow-wrap:anywhere;font-size:max(.9375rem,.9375em);direction:ltr}
~ [dir=rtl]{direction:rtl}
~ ::before,~ ::after{content:none}
~ h2{font-weight:650;font-size:1.2em;font-family:var(--_heading);line-height:1.3?}
~ p{margin:.4em 0 0?;text-wrap:pretty}
~ a{display:inline-block;text-decoration:underline;cursor:pointer;margin-inline-end:1em;padding-block:.25em}
~ .cg-status{inset-block-start:0;position:absolute;overflow:hidden;block-size:1px;clip-path:inset(50%);inline-size:1px;white-space:nowrap}
~ .cg-actions{display:flex;flex-flow:wrap;gap:.67em;margin-block-start:1.07em}
~ .cg-part button{flex:1 1 7em;min-block-size:2.94em;padding:.5em .67em;text-align:center;border:1px solid var(--_edge);cursor:pointer;border-radius:var(--_button-radius);background:var(--_accent);color:var(--_on-accent);font-weight:var(--_weight)}
~ .cg-part button:hover{box-shadow:inset 0 0 0 9em #8883}
~ .cg-part .cg-tonal{flex-basis:100%;border-color:var(--_line);color:var(--_text);background:var(--_tonal)}
`;
