/**
 * Puts CSS into the page and returns the function that takes it back. A constructed sheet is no inline style, so
 * `style-src 'self'` lets it through (CSSOM, "constructable stylesheets"); Safari before 16.4 gets an element.
 */
export function adoptStyles(css: string, nonce: string): () => void {
  const page = document;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // A new list, not push(): the list was frozen in the first engines that had it.
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return () => {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const element = page.createElement('style');
    element.nonce = nonce;
    element.textContent = css;
    page.head.append(element);
    return () => element.remove();
  }
}

/** Links a theme file of the site (`/brand.css`); the built-in themes need none. */
export function linkTheme(theme: string): () => void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = theme;
  if (/\W/.test(theme)) document.head.append(link);
  return () => link.remove();
}
