import { onMount, setContext, getContext } from 'svelte';
import { writable } from 'svelte/store';
import { c as closed, f as follow, a as complain } from './chunks/follow.js';
import './chunks/index.js';
import './chunks/nearest.js';
import './chunks/decide.js';
import './chunks/errors.js';
import './chunks/storage.js';
import 'js-cookie';
import './chunks/find.js';
import './locales/en.js';

const key = Symbol('consentgate');
/**
 * Starts consentgate when the component has mounted, in the browser only, and ends it with the component; without `options`
 * it takes the instance of the page's script tag. Call it in the root (in SvelteKit, the root layout), which gets the store;
 * the components below call `useConsent()`. Throws `ConsentError`, once mounted, when options are not understood.
 */
function provideConsent(options) {
    const { subscribe, set } = writable(closed);
    onMount(() => follow(options, set));
    return setContext(key, { subscribe });
}
/**
 * What is granted, as a store: `{#if $consent.has('marketing')}`. Throws `ConsentError` where no component above has called
 * `provideConsent()`.
 */
const useConsent = () => getContext(key) ?? complain('call provideConsent() in the root');

export { provideConsent, useConsent };
//# sourceMappingURL=svelte.js.map
