/**
 * Gives the focus to what comes before an element that cannot take it any more: where a menu has closed over the link that
 * was pressed, the button of the menu. Somebody who goes by keyboard would start at the top of the page (WCAG 2.4.3).
 */
export function focusBefore(element: Element): void {
  const before = [...document.querySelectorAll<HTMLElement>('a[href],button,input,summary,[tabindex]')].filter(
    (other) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING && other.getClientRects()[0],
  );
  // What is disabled, or hidden in another way, does not take it.
  while (document.activeElement === document.body && before[0]) before.pop()?.focus();
}

/**
 * What the preferences were opened from: what has the focus, or, where that was lost while our code was on its way, the
 * settings link of the site, if it has vanished: a menu has closed over it.
 */
export function findOpener(): Element | null {
  const { activeElement } = document;
  const links = [...document.querySelectorAll('[data-consent-action=open-preferences]:not([class^=cg-])')];
  const isLost = activeElement === document.body && !links.some((link) => link.getClientRects()[0]);
  return (isLost && links[0]) || activeElement;
}
