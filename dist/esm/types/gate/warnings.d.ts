/** Tells whoever sets the site up, once for each kind of mistake, what is wrong with a marked tag. */
export declare function createWarnings(): {
    /** Looks at one that is new; `may`: may it fire? */
    look(element: Element, may: boolean | undefined): void;
    isLive(element: Element): void;
};
