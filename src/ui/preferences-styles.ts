/** Style of the preferences; it arrives with them. `~` is written out by `scopeStyles`. */
export const preferencesStyles = `~ .cg-preferences{inline-size:40rem;max-inline-size:calc(100% - 2rem);max-block-size:calc(100% - 2rem);padding:0 1.5rem 1.5rem;border:1px solid var(--cg-line);border-radius:var(--cg-radius);background:var(--cg-surface);color:var(--cg-text);overscroll-behavior:contain}
~ .cg-preferences::backdrop{background:#0a0c128c}
~ .cg-head{position:sticky;z-index:1;inset-block-start:0;display:flex;align-items:center;justify-content:space-between;gap:1rem;padding-block:1rem;background:var(--cg-surface)}
~ .cg-head h2{outline:0}
~ .cg-head button{flex:none}
~ .cg-preferences ul{margin:.375rem 0 0;padding:0;list-style:none}
~ .cg-preferences>ul>li{padding-block:1rem;border-block-end:1px solid var(--cg-line)}
~ .cg-preferences ul ul{font-size:.875rem}
~ .cg-switch{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1rem}
~ label{font-weight:600;cursor:pointer}
~ .cg-switch p{grid-column:1;margin:0}
~ input{appearance:none;position:relative;inline-size:3rem;block-size:1.75rem;margin:0;border:2px solid var(--cg-muted);border-radius:2rem;cursor:pointer;transition:none}
~ input::before{content:"";position:absolute;inset-block:.1875rem;inset-inline-start:.1875rem;border:.5625rem solid var(--cg-muted);border-radius:50%}
~ input:checked{background:var(--cg-on);border-color:var(--cg-on)}
~ input:checked::before{inset-inline:auto .1875rem;border-color:var(--cg-surface)}
~ input:disabled{opacity:.5;cursor:default}
@media (forced-colors:active){~ input:checked{background:Highlight}}
`;
