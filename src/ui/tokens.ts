/** Colours on a light page. Contrasts: text 17:1, muted 8:1, accent 15:1 (WCAG 1.4.3, 1.4.11). */
export const lightTokens =
  '--cg-scheme:light;--cg-surface:#fff;--cg-text:#16181d;--cg-muted:#4a505c;--cg-line:#d9dce3;--cg-accent:#1f2430;--cg-on-accent:#fff;--cg-tonal:#eef0f4;--cg-focus:#1257d6;--cg-on:#137a4b';

/** Colours on a dark page. */
export const darkTokens =
  '--cg-scheme:dark;--cg-surface:#1b1e25;--cg-text:#f2f4f8;--cg-muted:#b6bcc8;--cg-line:#3a404c;--cg-accent:#f2f4f8;--cg-on-accent:#16181d;--cg-tonal:#2a2f3a;--cg-focus:#8ab4f8;--cg-on:#4cc38a';

/** What does not depend on light or dark. */
export const shapeTokens =
  '--cg-font:system-ui,sans-serif;--cg-width:26rem;--cg-radius:1rem;--cg-button-radius:.625rem';

/**
 * The default tokens as CSS. `:where()` weighs nothing, so whatever a site writes for `html` or `:root` wins.
 */
export function createTokenStyles(theme: string): string {
  const dark = `{${darkTokens}}`;
  return `:where(html){${shapeTokens};${lightTokens}}${
    theme === 'dark'
      ? `:where(html)${dark}`
      : theme === 'light'
        ? ''
        : `@media (prefers-color-scheme:dark){:where(html)${dark}}`
  }`;
}
