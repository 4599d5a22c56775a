import { type Readable } from 'svelte/store';
import type { ConsentOptions } from '../index.js';
import { type ConsentState } from './follow.js';
export type { ConsentState };
/**
 * Starts consentgate when the component has mounted, in the browser only, and ends it with the component; without `options`
 * it takes the instance of the page's script tag. Call it in the root (in SvelteKit, the root layout), which gets the store;
 * the components below call `useConsent()`. Throws `ConsentError`, once mounted, when options are not understood.
 */
export declare function provideConsent(options?: ConsentOptions): Readable<ConsentState>;
/**
 * What is granted, as a store: `{#if $consent.has('marketing')}`. Throws `ConsentError` where no component above has called
 * `provideConsent()`.
 */
export declare const useConsent: () => Readable<ConsentState>;
