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
    // A new list, not push(): the list was frozen in the first engines that had it. Again when the page is there: code of the
    // site may put a list of its own in the place of ours.
    const adopt = () => {
      if (!document.adoptedStyleSheets.includes(sheet))
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    };
    adopt();
    addEventListener('load', adopt);
    return () => {
      removeEventListener('load', adopt);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    return addToHead('style', { nonce, textContent: css });
  }
}

/**
 * Links a theme: a file of the site by its address, or one of ours by its name. The themes that are in the first file
 * already (`auto`, `light`, `dark`) need none. `box` is hidden until the look is there, or will not come: one that comes in
 * late would be seen to change.
 */
export function linkTheme(theme: string, base: string, box: HTMLElement): () => void {
  if (/^(auto|light|dark)?$/.test(theme)) return () => {};
  const show = () => {
    box.hidden = false;
  };
  box.hidden = true;
  const href = /[^\w-]/.test(theme) ? theme : `${base}themes/${theme}.css`;
  return addToHead('link', { rel: 'stylesheet', href, onload: show, onerror: show });
}
