/**
 * What the reopen control says, in every language: a visitor who has decided is not to download the words of a whole
 * interface for one button. In the built file nothing else of the languages is left (rollup.config.mjs).
 */
export declare const labels: Readonly<Record<string, {
    readonly settings: string;
}>>;
