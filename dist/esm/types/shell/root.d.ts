/** Returns `#consentgate-root`, first in body, the one element that everything of ours lives in; makes it on demand. */
export declare function readRoot(): HTMLElement;
/** Shows or takes away the control that opens the preferences again; a site with a control of its own needs none of ours. */
export declare function showReopen(isShown: boolean): void;
