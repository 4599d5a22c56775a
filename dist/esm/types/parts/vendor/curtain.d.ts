/**
 * Takes away the style by which a vendor hides the page until its script is there: at once in a page that the visitor sees
 * already, where it would only flicker, and otherwise when the vendor has had its time. A page never stays blank.
 */
export declare function liftCurtain(selector: string, signal: AbortSignal): void;
