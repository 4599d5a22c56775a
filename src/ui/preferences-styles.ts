/**
 * Nothing where the window is lower than 38 lines of the reader's own text, whoever has made that large; else without bound.
 * Steep: in between, title and buttons would stick to a place out of view, and take the focus there (WCAG 2.4.7).
 */
const room = '(100vh - 38em)*9999';

/**
 * Style of the preferences; it arrives with them. `~` and `?` are written out by `scopeStyles`. Title and buttons stay in
 * view where there is room for them; what has the focus is scrolled out from behind them, three lines of buttons
 * included (WCAG 2.4.11). On a phone the title needs the room of the word "Close"; where large text leaves a word no room beside
 * a button or a switch, that goes below rather than the word be divided. The name of a cookie is read in its own
 * direction: "_ga" is none of "ga_". What only screen readers say of a link lies in it, and is found there by touch.
 */
export const preferencesStyles = `~ :where(dialog,dialog *){grid-area:auto;place-self:auto;place-content:normal;flex-flow:row;order:0;gap:normal}
~ dialog{display:block;position:fixed;inset:0;block-size:fit-content;overflow:auto;inline-size:42em;max-inline-size:calc(100% - 2em);max-block-size:calc(100% - 2em);margin:auto;padding:0 1.6em;border:var(--_border) solid var(--_line);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);box-shadow:var(--_shadow);overscroll-behavior:contain;scrollbar-width:auto;scrollbar-color:#888 #0000;scroll-padding-block:clamp(0px,${room},7em) clamp(0px,${room},13em)}
~ dialog:not([open]){visibility:hidden}
~ dialog::backdrop{background:var(--_backdrop)}
~ h3,~ b,~ label{font-weight:650}
~ li{list-style:none}
~ .cg-note,~ dt,~ summary{color:var(--_muted);font-size:.9375em}
~ .cg-head{flex-wrap:wrap;position:sticky;z-index:1;inset-block-start:min(0px,${room});display:flex;align-items:center;justify-content:space-between;gap:1em;margin-inline:-1.6em;padding:1.2em 1.6em .8em;border-block-end:1px solid var(--_line);background:var(--_surface)}
~ .cg-head h2{flex:1;max-inline-size:100%;outline:0;overflow-wrap:break-word}
~ .cg-part .cg-head button{flex:none;margin-inline-start:auto;padding-inline:1em}
~ .cg-head+p{margin:.8em 0 0}
~ dialog .cg-signal{margin-block-start:1em;border-radius:calc(var(--_radius)*.75)}
~ .cg-categories{display:grid;grid-template-columns:100%;gap:.67em;margin-block:1em}
~ .cg-categories>li{padding:.9em min(1.1em,5vw);border:1px solid var(--_line);border-radius:calc(var(--_radius)*.75)}
~ .cg-switch{display:flex;flex-flow:wrap;align-items:center;justify-content:space-between;column-gap:1em}
~ .cg-switch>:first-child{flex:1;max-inline-size:100%;overflow-wrap:break-word}
~ .cg-switch p{flex-basis:100%;margin:.2em 0 0}
~ label{display:block;padding-block:.2em}
~ label,~ input,~ summary{cursor:pointer}
~ input{appearance:none;position:relative;inline-size:3.2em;block-size:1.87em;margin:0;border:2px solid var(--_muted);border-radius:2em;font-size:1em}
~ input::before,~ summary::before{all:initial;visibility:inherit;font-size:inherit;content:""}
~ input::before{position:absolute;inset-block-start:calc(.335em - 2px);inset-inline-start:calc(.335em - 2px);border:.6em solid var(--_muted);border-radius:50%}
~ input:checked{background:var(--_on);border-color:var(--_on)}
~ input:checked::before{inset-inline:auto calc(.335em - 2px);border-color:var(--_surface)}
~ input:disabled{opacity:.5;cursor:default}
~ details{margin-block-start:.3em}
~ summary{display:flex;align-items:center;gap:.6em;inline-size:fit-content;min-block-size:2em;font-weight:500}
~ summary::before{border:solid var(--_muted);border-width:0 2px 2px 0;padding:.18em;transform:rotate(-45deg)}
~ :dir(rtl)>summary::before{transform:rotate(135deg)}
~ [open]>summary::before{transform:rotate(45deg)}
~ details li{margin-block-start:.67em;padding-block-start:.67em;border-block-start:1px solid var(--_line);font-size:.9375em}
~ dl{display:grid;align-items:baseline;grid-template-columns:minmax(8em,auto) 1fr;gap:.15em 1em;margin-block:.2em}
~ dt{grid-column:1}
~ dd{grid-column:2;margin:0}
~ code{unicode-bidi:plaintext;margin-inline-end:.5em;font-family:ui-monospace,monospace;font-size:.9375em;overflow-wrap:anywhere}
~ li>a{position:relative}
~ .cg-choice{margin-block-end:1em;padding:.9em min(1.1em,5vw);border-radius:calc(var(--_radius)*.75);background:var(--_tonal);font-size:.9375em}
~ .cg-choice p{margin:.2em 0 0;overflow-wrap:anywhere}
~ .cg-time{min-block-size:1.5em}
~ .cg-part .cg-choice button{margin-block-start:.67em;min-block-size:3.15em;border-color:var(--_muted);background:none}
~ .cg-told{position:fixed;z-index:2147483647;inset:auto 1em 5em;inline-size:fit-content;max-inline-size:28em;margin:0 auto;padding:.9em 1.1em;border:var(--_border) solid var(--_line);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);box-shadow:var(--_shadow);pointer-events:none}
~ dialog .cg-actions{position:sticky;inset-block-end:min(0px,${room});margin:0 -1.6em;padding:1em 1.6em 1.4em;border-block-start:1px solid var(--_line);background:var(--_surface)}
~ dialog.cg-part .cg-actions .cg-tonal{flex-basis:7em}
@media (max-width:30em){~ .cg-head{gap:.5em}~ .cg-head span{display:none}~ .cg-part .cg-head button{min-inline-size:2.94em;padding:0}~ .cg-head button::before{all:initial;visibility:inherit;content:"×";font:1.5em/1 var(--_font);color:var(--_text);cursor:pointer}~ dialog{padding-inline:min(1.1em,5vw)}~ dialog.cg-part .cg-actions .cg-tonal{flex-basis:100%}~ .cg-head,~ dialog .cg-actions{margin-inline:max(-1.1em,-5vw);padding-inline:min(1.1em,5vw)}~ dl{grid-template-columns:1fr}~ dt,~ dd{grid-column:1}~ dt{margin-block-start:.3em}}
@media (forced-colors:active){~ dialog{border:1px solid}~ input:checked{background:Highlight}~ input:checked::before{border-color:HighlightText}}
`;
