/**
 * Style of the opt-out switch, in the site's own font and colour. Track and knob are one picture in that colour: off is
 * a knob at the start of an empty track, on is a hole at the end of a full one, which shows whatever is behind it.
 * System colours take such a picture away (CSS Color Adjust), so the switch sees to them itself.
 * `~` is written out by `scopeStyles`.
 */
export const optOutStyles = `~ ::before,~ ::after{content:none}
~ label{display:flex;flex-flow:row;position:static;margin:0;padding:0;opacity:1;align-items:center;justify-content:space-between;gap:1rem;max-inline-size:40rem;min-block-size:2.75rem;font-weight:600;cursor:pointer}
~ span{display:block;overflow-wrap:anywhere}
~ span::first-letter{text-transform:uppercase}
~ p{margin-block:.25rem;max-inline-size:40rem}
~ p:empty{margin:0}
~ input{all:initial;visibility:inherit;appearance:none;flex:none;box-sizing:border-box;inline-size:3rem;block-size:1.75rem;border:2px solid;border-radius:2rem;color:inherit;background:radial-gradient(circle at .75rem,currentColor .45rem,transparent .5rem) border-box;cursor:pointer}
~ [dir=rtl] input{background-image:radial-gradient(circle at calc(100% - .75rem),currentColor .45rem,transparent .5rem)}
~ input:checked{background-image:radial-gradient(circle at calc(100% - .75rem),transparent .45rem,currentColor .5rem)}
~ [dir=rtl] input:checked{background-image:radial-gradient(circle at .75rem,transparent .45rem,currentColor .5rem)}
~ input:focus-visible{outline:3px solid;outline-offset:2px}
~ input:disabled{opacity:.5;cursor:default}
@media (forced-colors:active){~ input{forced-color-adjust:none;color:CanvasText}}
`;
