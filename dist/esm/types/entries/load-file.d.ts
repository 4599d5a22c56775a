import type { Trust } from '../trusted-types.js';
/** A script element on which the loaded file finds whom to hand over to; or, in the page itself, leaves what it brings. */
export type Loader = HTMLScriptElement & {
    consentgate?: (brought: never) => unknown;
    brought?: unknown;
};
/**
 * Loads one of our other files as a classic script, with the nonce of the page, and returns what it brings.
 * (A relative `import()` from a classic script is resolved against the page, and fails across origins.)
 * `isNext`: the parser shall wait for it, and for the further ones, so that nothing of the page comes before.
 */
export declare function loadFile<T>(urls: readonly string[], nonce: string, trust: Trust, isNext?: unknown): Promise<T>;
/** The other end: hands over what a file brings to whoever loaded it. */
export declare function bring(value: unknown): void;
