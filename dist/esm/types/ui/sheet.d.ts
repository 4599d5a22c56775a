/**
 * Puts CSS into the page and returns the function that takes it back. A constructed sheet is no inline style, so
 * `style-src 'self'` lets it through (CSSOM, "constructable stylesheets"); Safari before 16.4 gets an element.
 */
export declare function adoptStyles(css: string, nonce: string): () => void;
/** Links a theme file of the site; the themes that are a word (`auto`, `light`, `dark`) need none. */
export declare function linkTheme(theme: string): () => void;
