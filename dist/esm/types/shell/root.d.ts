/** Returns `#consentgate-root`, first in body, the one element that everything of ours lives in; makes it on demand. */
export declare function readRoot(): HTMLElement;
/** Shows the control or takes it away, and tells whether it stands; a site with a control of its own needs none of ours. */
export declare function showReopen(inside: {
    reopen?: HTMLElement;
}, isShown: boolean): boolean | undefined;
