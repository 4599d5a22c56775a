/** Where the placeholders live, outside of the root, with the same weight. */
export declare const holdScope = ".cg-hold:not(#a#a)";
/**
 * Writes out the `~` that starts our selectors, and makes every declaration important, so that a reset of the site which
 * is important itself (`*{border:0!important}`) breaks nothing. Themes are custom properties, which this does not touch. A
 * `?` at its end leaves a declaration as it is: what readers change for themselves (WCAG 1.4.12), and what moves: Chromium
 * runs no motion off the page's main thread whose end is important.
 * (No `:is()` around both places: browsers sort rules out by the id of an ancestor, but not one inside of it.)
 */
export declare function scopeStyles(css: string, scope?: string): string;
