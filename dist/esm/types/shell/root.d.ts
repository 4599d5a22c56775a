/** `#consentgate-root`, first in body: the one element that everything of ours lives in. */
export interface Root {
    /** Returns it; makes it on demand. */
    read(): HTMLElement;
    /** Puts it back with all that is in it, where a route of the site has thrown it out with the rest of the body. */
    putBack(): unknown;
}
/** Makes the root's keeper; nothing is in the page before somebody reads it. */
export declare function createRoot(): Root;
/**
 * Shows the control or takes it away, and tells whether it stands; a site with a control of its own needs none of ours, and
 * may have it at the end of what is being read still.
 */
export declare function showReopen(inside: {
    reopen?: HTMLElement;
    raw: {
        readonly theme?: unknown;
    };
    root(): HTMLElement;
}, isHidden: boolean): boolean | undefined;
