/** What each token is for; a theme may set any of them for `html` or `:root`. */
export declare const tokenMeanings: Readonly<Record<string, string>>;
/** Writes a theme file out of the built-in tokens: those in themes/ are its snapshots (tests/unit/ui/themes.test.ts). */
export declare function createThemeFile(theme: 'auto' | 'light' | 'dark'): string;
