/**
 * Lets a tag that is released late meet the page as if it had been there from the start:
 * what it writes lands after its own element, and its listeners for a page that has long been ready are called.
 */
export interface LatePage {
    /** From now on this script, which stands behind the inert one, counts as released and may be running. */
    enter(script: HTMLScriptElement, inert: Element): void;
    /** Puts HTML after an element, piece by piece as `document.write` does. Scripts in it do not run by themselves. */
    write(after: Element, html: string): void;
    /** The element has run, or was filled: returns the scripts that it wrote and that have not run, in order. */
    leave(element: Element): Element[];
    /** Calls the listeners that came too late, once each. */
    callLate(): void;
}
/**
 * Creates the helper and hooks `document.write`, `writeln`, `open` and the listeners of this page. `isBusy`: are there tags
 * under way, so that {@link LatePage.callLate} will be called? `runNow` runs a script that another one has written, and returns
 * what that wrote and has to wait.
 */
export declare function createLatePage(trustHtml: (text: string) => string, signal: AbortSignal, isBusy: () => unknown, runNow: (written: HTMLScriptElement, author: HTMLScriptElement) => Element[]): LatePage;
