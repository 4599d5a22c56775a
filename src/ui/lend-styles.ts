/** What all rules for our boxes name. */
const boxClass = '.cg-hold';

/**
 * Has our boxes look in a shadow root as in the page, whose sheets end there: a component that draws its own frame
 * (`<lite-youtube>`) would show bare words. The sheets are the same objects; themes are custom properties of the page's
 * root, which come in by themselves. `lent` keeps, for each root, what takes them back.
 */
export function lendStyles(element: Element, lent: Map<Node, () => void>): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || lent.has(root)) return;
  try {
    const ours = document.adoptedStyleSheets.filter(({ cssRules }) =>
      [...cssRules].some(({ cssText }) => cssText.includes(boxClass)),
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...ours];
    lent.set(root, () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
    });
  } catch {
    // Safari before 16.4 has elements instead (sheet.ts).
    const copies = [...document.head.querySelectorAll('style')]
      .filter(({ textContent }) => textContent?.includes(boxClass))
      .map((style) => style.cloneNode(true) as HTMLStyleElement);
    root.append(...copies);
    lent.set(root, () => {
      for (const copy of copies) copy.remove();
    });
  }
}
