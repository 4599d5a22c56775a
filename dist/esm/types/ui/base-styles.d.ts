/**
 * Where all our sheets start, whatever a site's reset did. Only the root starts from `all`: for every element that costs a
 * phone a frame. What a site draws before and after its buttons, often over them, would lie over all of ours, which are
 * not positioned, and take their clicks. `~` and `?` are explained in `scope.ts`. Sizes follow the reader's text size, and
 * are not smaller where a site sets its root to 62.5 %: `medium` is the reader's own size. Line height, letter and word
 * spacing and margins of paragraphs can be overruled (WCAG 1.4.12).
 */
export declare const baseStyles: string;
