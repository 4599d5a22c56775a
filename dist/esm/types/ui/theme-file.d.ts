/** What each token is for; a theme may set any of them for `html` or `:root`. */
export declare const tokenMeanings: Readonly<Record<string, string>>;
/** Writes a theme file out of the built-in tokens, so that no value stands in two places. */
export declare function createThemeFile(theme: 'auto' | 'light' | 'dark'): string;
