/** What is the same in light and dark. The accent colours "Reject all" and "Accept all" alike. */
export declare const shapeTokens = "--cg-font:system-ui,sans-serif;--cg-heading:var(--cg-font);--cg-weight:600;--cg-width:28em;--cg-radius:16px;--cg-button-radius:10px;--cg-border:1px;--cg-shadow:0 1px 2px #0000000f,0 12px 32px #00000029;--cg-accent:var(--cg-text);--cg-on-accent:var(--cg-surface);--cg-edge:var(--cg-accent);--cg-backdrop:#0a0c128c";
/** Colours on a light page. Contrast on the surface: text 17:1, muted 8:1, focus 6:1, on 5:1 (WCAG 1.4.3, 1.4.11). */
export declare const lightTokens = "--cg-scheme:light;--cg-surface:#fff;--cg-text:#16181d;--cg-muted:#4a505c;--cg-line:#d9dce3;--cg-tonal:#eef0f4;--cg-focus:#1257d6;--cg-on:#137a4b";
/** Colours on a dark page. */
export declare const darkTokens = "--cg-scheme:dark;--cg-surface:#1b1e25;--cg-text:#f2f4f8;--cg-muted:#b6bcc8;--cg-line:#3a404c;--cg-tonal:#2a2f3a;--cg-focus:#8ab4f8;--cg-on:#4cc38a";
/** The tokens as CSS. `:where()` weighs nothing, so whatever a site writes for `html` or `:root` wins. */
export declare function createTokenStyles(theme: string): string;
