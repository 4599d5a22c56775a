/**
 * Style of the placeholders; it arrives with them. `~` is written out by `scopeStyles`. The embed beside a placeholder is
 * out of the way even where a rule of the site like `iframe{display:block}` outdoes `hidden`.
 */
export declare const placeholderStyles = "~.cg-hold{overflow:auto;box-sizing:border-box;max-inline-size:100%;padding:.5rem;border:1px solid var(--cg-line);background:var(--cg-tonal) center/cover;align-content:safe center;text-align:center}\n~.cg-hold>div{inline-size:fit-content;max-inline-size:28rem;margin:auto;padding:.75rem;border-radius:var(--cg-radius);background:var(--cg-tonal)}\n.cg-hold+[hidden]{display:none!important}\n";
