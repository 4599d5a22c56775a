/**
 * Makes every element with `data-consent-action` work, the site's own as well as those of the interface.
 * Listens in the capture phase on the document: it outlives route changes and swapped bodies. `act` hears of
 * clicks, and of somebody who is about to click.
 */
export declare function listenToActions(signal: AbortSignal, act: (name: string, ids: string | undefined, isClick: boolean) => void): void;
