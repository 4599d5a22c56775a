/**
 * Makes every element with `data-consent-action` work, the site's own as well as those of the interface.
 * Listens in the capture phase on the document: it outlives route changes and swapped bodies. `act` hears of
 * clicks, and whether the element's click is used up; `onNear` when somebody is about to use one.
 */
export function listenToActions(
  signal: AbortSignal,
  act: (name: string, ids: string[]) => unknown,
  onNear: (name: string) => void,
): void {
  for (const type of ['click', 'pointerover', 'focusin']) {
    document.addEventListener(
      type,
      (event) => {
        const element = (event.target as Element | null)?.closest?.<HTMLElement>('[data-consent-action]');
        if (!element) return;
        const { consentAction: name = '', consentCategory } = element.dataset;
        if (type !== 'click') onNear(name);
        // A link would jump to the top of the page.
        else if (act(name, consentCategory?.split(' ') ?? [])) event.preventDefault();
      },
      { capture: true, signal },
    );
  }
}
