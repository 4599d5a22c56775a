/** What Turbo (Rails), and Turbolinks before it, lets a page do. */
interface Keepers {
  readonly Turbo?: { readonly cache?: { clear(): void } };
  readonly Turbolinks?: { clearCache?(): void };
}

/**
 * Has forgotten the pages that somebody keeps as they were left, with all that ran in them: shown again, it would run again,
 * whatever the visitor has said since.
 */
export function forgetPages(): void {
  const { Turbo, Turbolinks } = window as unknown as Keepers;
  Turbo?.cache?.clear();
  Turbolinks?.clearCache?.();
  try {
    // htmx up to 2; it asks the server for what it does not find.
    for (const store of [localStorage, sessionStorage]) store.removeItem('htmx-history-cache');
  } catch {
    // A browser that stores nothing keeps no pages.
  }
}
