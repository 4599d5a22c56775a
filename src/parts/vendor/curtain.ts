/** How long, in milliseconds, a page that is not drawn yet may wait for a vendor that changes it. */
const patience = 2000;

/** How long, in milliseconds, after a grant a snippet may still bring its style. */
const watchFor = 10_000;

/**
 * Takes away the style by which a vendor hides the page until its script is there: at once in a page that the visitor sees
 * already, where it would only flicker, and otherwise when the vendor has had its time. A page never stays blank.
 */
export function liftCurtain(selector: string, signal: AbortSignal): void {
  const lift = () => {
    const curtain = document.querySelector(selector);
    if (!curtain) return;
    observer.disconnect();
    if (document.readyState === 'loading') setTimeout(() => curtain.remove(), patience);
    else curtain.remove();
  };
  const observer = new MutationObserver(lift);
  observer.observe(document, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), watchFor);
  signal.addEventListener('abort', () => observer.disconnect());
  lift();
}
