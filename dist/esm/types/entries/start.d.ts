/** Starts consentgate in the page of our script tag. */
export declare const start: () => unknown;
