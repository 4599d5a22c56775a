/**
 * Makes every element with `data-consent-action` work, the site's own as well as those of the interface.
 * Listens in the capture phase on the document: it outlives route changes and swapped bodies. `act` hears of
 * clicks, and of somebody who is about to click. Returns what listens again: a document that is opened anew
 * (`document.open()`) has lost its listeners; those that are there still are not added twice.
 */
export function listenToActions(
  signal: AbortSignal,
  act: (name: string, ids: string | undefined, isClick: boolean) => void,
): () => void {
  const hear = (event: Event) => {
    // By the way that the event takes: it begins inside of a shadow root, of which its target says nothing.
    const data = (event.composedPath() as HTMLElement[]).find((element) => element.dataset?.consentAction)?.dataset;
    const isClick = event.type === 'click';
    if (!data) return;
    // A link would jump to the top of the page.
    if (isClick) event.preventDefault();
    act(data.consentAction as string, data.consentCategory, isClick);
  };
  const listen = () => {
    for (const type of ['click', 'pointerover', 'focusin'])
      document.addEventListener(type, hear, { capture: true, signal });
  };
  listen();
  return listen;
}
