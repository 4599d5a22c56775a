interface Policy {
    createHTML(text: string): string;
    createScript(text: string): string;
    createScriptURL(text: string): string;
}
/** Marks text as trusted for one kind of use; returns it unchanged where nobody asks. */
export type Trust = (kind: keyof Policy, text: string) => string;
/**
 * Creates a function that marks text as trusted where the page demands Trusted Types
 * (`require-trusted-types-for 'script'`), and returns it as it is elsewhere. What goes through here is
 * what the site itself wrote into its page as a marked tag, what a released tag writes, and our own files.
 * One instance per page: `trusted-types consentgate` allows the policy to be created once.
 */
export declare function createTrust(): Trust;
export {};
