/**
 * Style of the placeholders; it arrives with them. `~` and `?` are written out by `scopeStyles`. The embed beside a
 * placeholder is out of the way even where a rule of the site like `iframe{display:block}` outdoes `hidden`. In a small
 * embed there is less air, so that both buttons are in view; in a tiny one they come before the words, or beside them
 * where it is wide, and in a low one before the name.
 */
export declare const placeholderStyles: string;
