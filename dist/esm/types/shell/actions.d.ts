/**
 * Makes every element with `data-consent-action` work, the site's own as well as those of the interface.
 * Listens in the capture phase on the document: it outlives route changes and swapped bodies. `act` hears of
 * clicks, and whether the element's click is used up; `onNear` when somebody is about to use one.
 */
export declare function listenToActions(signal: AbortSignal, act: (name: string, ids: string[]) => unknown, onNear: (name: string) => void): void;
