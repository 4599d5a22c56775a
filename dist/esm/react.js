'use client';
import { createContext, useState, useEffect, createElement, useContext } from 'react';
import { c as closed, f as follow, a as complain } from './chunks/follow.js';
import './chunks/index.js';
import './chunks/nearest.js';
import './chunks/decide.js';
import './chunks/errors.js';
import './chunks/storage.js';
import 'js-cookie';
import './chunks/find.js';
import './locales/en.js';

const Context = createContext(undefined);
/**
 * Starts consentgate when the app has mounted, in the browser only, and ends it with the app; without `options` it takes the
 * instance of the page's script tag. Put one around the app. Options are read once, and throw `ConsentError` when they are
 * not understood.
 */
function ConsentProvider({ options, children }) {
    const [first] = useState(options);
    const [state, setState] = useState(closed);
    useEffect(() => follow(first, setState), [first]);
    return createElement(Context.Provider, { value: state }, children);
}
/** What is granted, for a component that is rendered anew when that changes. Throws `ConsentError` without a provider. */
const useConsent = () => useContext(Context) ?? complain('put <ConsentProvider> around your app');
/** Renders its children while the expression (`a b`, `a|b`, `!a`) is true, and `fallback` at all other times. */
const Gate = ({ consent, fallback, children, }) => (useConsent().has(consent) ? children : fallback) ?? null;

export { ConsentProvider, Gate, useConsent };
//# sourceMappingURL=react.js.map
