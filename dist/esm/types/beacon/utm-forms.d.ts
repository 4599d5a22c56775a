/**
 * Puts the campaign into the forms that match a selector, so that a request can be told apart by what led to it.
 * Returns what fills in these parameters, and takes out what was filled in and is none of them. Throws for what is no
 * selector.
 */
export declare function createUtmForms(selector: string, signal: AbortSignal): (parameters: string) => void;
