import { type ComponentChildren, createContext, createElement } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ConsentOptions } from '../index.js';
import { type ConsentState, closed, complain, follow } from './follow.js';

export type { ConsentState };

const Context = createContext<ConsentState | undefined>(undefined);

/**
 * Starts consentgate when the app has mounted, in the browser only, and ends it with the app; without `options` it takes the
 * instance of the page's script tag. Put one around the app. Options are read once, and throw `ConsentError` when they are
 * not understood.
 */
export function ConsentProvider({
  options,
  children,
}: {
  options?: ConsentOptions | undefined;
  children?: ComponentChildren;
}) {
  const [first] = useState(options);
  const [state, setState] = useState(closed);
  useEffect(() => follow(first, setState), [first]);
  return createElement(Context.Provider, { value: state }, children);
}

/** What is granted, for a component that is rendered anew when that changes. Throws `ConsentError` without a provider. */
export const useConsent = (): ConsentState => useContext(Context) ?? complain('put <ConsentProvider> around your app');

/** Renders its children while the expression (`a b`, `a|b`, `!a`) is true, and `fallback` at all other times. */
export const Gate = ({
  consent,
  fallback,
  children,
}: {
  consent: string;
  fallback?: ComponentChildren;
  children?: ComponentChildren;
}): ComponentChildren => (useConsent().has(consent) ? children : fallback) ?? null;
