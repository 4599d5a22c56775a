import type { Listen } from './listen.js';

/** How long a router gets to settle (redirects, the new title) before the route is reported, in milliseconds. */
const SETTLE = 150;

/**
 * Calls `report` a moment after each same-document navigation, until the signal gives `history` back. Whether the page
 * is another one is for the listener to find out; a last call may come after the signal.
 */
export const watchRoutes = (listen: Listen, signal: AbortSignal, report: () => void): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(report, SETTLE);
  };

  // The Navigation API would need no wrapping, but older browsers lack it, and one way is easier to trust than two.
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    const wrapped: History[typeof name] = (...args) => {
      original.apply(history, args);
      changed();
    };
    history[name] = wrapped;
    signal.addEventListener('abort', () => {
      // Somebody may have wrapped ours since: then it stays in their chain and only passes calls on.
      if (history[name] === wrapped) history[name] = original;
    });
  }
  // Comes for a change of the fragment, too.
  listen('popstate', changed);
};
