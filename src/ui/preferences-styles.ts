/** Style of the preferences; it arrives with them. `~` is written out by `scopeStyles`. */
export const preferencesStyles = `~ dialog{inline-size:40rem;max-inline-size:calc(100% - 2rem);max-block-size:calc(100% - 2rem);padding:0 1.5rem;border:1px solid var(--cg-line);border-radius:var(--cg-radius);background:var(--cg-surface);color:var(--cg-text);overscroll-behavior:contain}
~ dialog::backdrop{background:#0a0c128c}
~ .cg-note{color:var(--cg-muted);font-size:.875rem}
~ .cg-head{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding-block:1.25rem .5rem}
~ .cg-head h2{outline:0}
~ .cg-head button{flex:none}
~ ul{margin:0;padding:0;list-style:none}
~ dialog>ul+p{margin-block-end:1rem}
~ dialog>ul>li{padding-block:1rem}
~ dialog>ul>li+li{border-block-start:1px solid var(--cg-line)}
~ ul ul{margin-block-start:.25rem;font-size:.875rem}
~ .cg-switch{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1rem}
~ .cg-switch>:first-child{font-weight:600}
~ .cg-switch>:first-child::first-letter{text-transform:uppercase}
~ .cg-switch p{grid-column:1;margin:0}
~ label,~ input{cursor:pointer}
~ input{appearance:none;position:relative;inline-size:3rem;block-size:1.75rem;margin:0;border:2px solid var(--cg-muted);border-radius:2rem}
~ input::before{content:"";position:absolute;inset-block-start:.1875rem;inset-inline-start:.1875rem;border:.5625rem solid var(--cg-muted);border-radius:50%}
~ input:checked{background:var(--cg-accent);border-color:var(--cg-accent)}
~ input:checked::before{inset-inline:auto .1875rem;border-color:var(--cg-on-accent)}
~ input:disabled{opacity:.5;cursor:default}
~ dialog .cg-actions{margin:0;padding-block:1rem 1.5rem;border-block-start:1px solid var(--cg-line)}
@media (min-height:36rem){~ dialog{scroll-padding-block:1rem 10rem}~ dialog .cg-actions{position:sticky;inset-block-end:0;background:var(--cg-surface)}}
@media (prefers-reduced-motion:no-preference){~ dialog{animation:cg-in .18s}}
@keyframes cg-in{from{opacity:0;transform:translateY(8px)}}
@media (forced-colors:active){~ input:checked{background:Highlight}~ input:checked::before{border-color:HighlightText}}
`;
