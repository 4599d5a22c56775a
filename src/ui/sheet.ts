function addToHead<Name extends 'link' | 'style'>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>) {
  const element = Object.assign(document.createElement(name), properties);
  document.head.append(element);
  return () => element.remove();
}

/**
 * Puts CSS into the page and returns the function that takes it back. A constructed sheet is no inline style, so
 * `style-src 'self'` lets it through (CSSOM, "constructable stylesheets"); Safari before 16.4 gets an element.
 */
export function adoptStyles(css: string, nonce: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // A new list, not push(): the list was frozen in the first engines that had it.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    return addToHead('style', { nonce, textContent: css });
  }
}

/** Links a theme file of the site; the themes that are a word (`auto`, `light`, `dark`) need none. */
export function linkTheme(theme: string): () => void {
  return /\W/.test(theme) ? addToHead('link', { rel: 'stylesheet', href: theme }) : () => {};
}
