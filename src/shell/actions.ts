/**
 * Makes every element with `data-consent-action` work, the site's own as well as those of the interface.
 * Listens in the capture phase on the document: it outlives route changes and swapped bodies. A name without an
 * action here (`save`, `close`) is the interface's own. `onNear` hears when somebody is about to use one.
 */
export function listenToActions(
  actions: Readonly<Record<string, (...ids: string[]) => void>>,
  signal: AbortSignal,
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
        else if (Object.keys(actions).includes(name)) {
          // A link would jump to the top of the page.
          event.preventDefault();
          actions[name]?.(...(consentCategory?.split(' ') ?? []));
        }
      },
      { capture: true, signal },
    );
  }
}
