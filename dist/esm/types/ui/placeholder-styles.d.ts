/**
 * Style of the placeholders; it arrives with them. `~` and `?` are written out by `scopeStyles`. The embed beside a
 * placeholder is out of the way even where a rule of the site like `iframe{display:block}` outdoes `hidden`.
 */
export declare const placeholderStyles: string;
