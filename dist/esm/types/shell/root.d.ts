/** Returns `#consentgate-root`, first in body, the one element that everything of ours lives in; makes it on demand. */
export declare function readRoot(): HTMLElement;
/**
 * Makes the control that opens the preferences again, and returns what shows it or takes it away; a site with a
 * control of its own needs none of ours.
 */
export declare function createReopen(signal: AbortSignal, readLabel: () => string): (isShown: boolean) => void;
