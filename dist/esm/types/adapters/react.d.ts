import { type ReactNode } from 'react';
import type { ConsentOptions } from '../index.js';
import { type ConsentState } from './follow.js';
export type { ConsentState };
/**
 * Starts consentgate when the app has mounted, in the browser only, and ends it with the app; without `options` it takes the
 * instance of the page's script tag. Put one around the app. Options are read once, and throw `ConsentError` when they are
 * not understood.
 */
export declare function ConsentProvider({ options, children }: {
    options?: ConsentOptions | undefined;
    children?: ReactNode;
}): import("react").FunctionComponentElement<import("react").ProviderProps<ConsentState | undefined>>;
/** What is granted, for a component that is rendered anew when that changes. Throws `ConsentError` without a provider. */
export declare const useConsent: () => ConsentState;
/** Renders its children while the expression (`a b`, `a|b`, `!a`) is true, and `fallback` at all other times. */
export declare const Gate: ({ consent, fallback, children, }: {
    consent: string;
    fallback?: ReactNode;
    children?: ReactNode;
}) => ReactNode;
