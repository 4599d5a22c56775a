/**
 * Makes every element with `data-consent-action` work, the site's own as well as those of the interface.
 * Listens in the capture phase on the document: it outlives route changes and swapped bodies. A name without an
 * action here (`save`, `close`) is the interface's own. `onNear` hears when somebody is about to use one.
 */
export declare function listenToActions(actions: Readonly<Record<string, (...ids: string[]) => void>>, signal: AbortSignal, onNear: (name: string) => void): void;
