import { getContext, onMount, setContext } from 'svelte';
import { type Readable, writable } from 'svelte/store';
import type { ConsentOptions } from '../index.js';
import { type ConsentState, closed, complain, follow } from './follow.js';

export type { ConsentState };

const key = Symbol('consentgate');

/**
 * Starts consentgate when the component has mounted, in the browser only, and ends it with the component; without `options`
 * it takes the instance of the page's script tag. Call it in the root (in SvelteKit, the root layout), which gets the store;
 * the components below call `useConsent()`. Throws `ConsentError`, once mounted, when options are not understood.
 */
export function provideConsent(options?: ConsentOptions): Readable<ConsentState> {
  const { subscribe, set } = writable(closed);
  onMount(() => follow(options, set));
  return setContext(key, { subscribe });
}

/**
 * What is granted, as a store: `{#if $consent.has('marketing')}`. Throws `ConsentError` where no component above has called
 * `provideConsent()`.
 */
export const useConsent = (): Readable<ConsentState> =>
  getContext<Readable<ConsentState> | undefined>(key) ?? complain('call provideConsent() in the root');
