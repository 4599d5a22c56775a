/** Keeps scroll position and form fields for the next load of this address, in this tab. */
export declare function keepPage(): void;
/** Puts back what was kept, once. */
export declare function restorePage(): void;
