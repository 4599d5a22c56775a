/**
 * Calls back when the page's body begins, at which what stands in the head has run and nothing is drawn yet, and when the
 * page is all there; not for what was before.
 */
export function whileParsing(run: () => void, signal: AbortSignal): void {
  document.addEventListener('DOMContentLoaded', () => run(), { signal });
  if (document.body) return;
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    run();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
