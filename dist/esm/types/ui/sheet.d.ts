/**
 * Puts CSS into the page and returns the function that takes it back. A constructed sheet is no inline style, so
 * `style-src 'self'` lets it through (CSSOM, "constructable stylesheets"); Safari before 16.4 gets an element.
 */
export declare function adoptStyles(css: string, nonce: string): () => void;
/**
 * Links a theme: a file of the site by its address, or one of ours by its name. The themes that are in the first file
 * already (`auto`, `light`, `dark`) need none. `box` is hidden until the look is there, or will not come: one that comes in
 * late would be seen to change.
 */
export declare function linkTheme(theme: string, base: string, box: HTMLElement): () => void;
