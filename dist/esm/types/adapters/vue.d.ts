import { type ShallowRef } from 'vue';
import type { ConsentOptions } from '../index.js';
import { type ConsentState } from './follow.js';
export type { ConsentState };
/**
 * Starts consentgate when the component has mounted, in the browser only, and ends it with the component; without `options`
 * it takes the instance of the page's script tag. Call it in `setup` of the app's root, which gets the state; the components
 * below call `useConsent()`. Throws `ConsentError`, once mounted, when options are not understood.
 */
export declare function provideConsent(options?: ConsentOptions): Readonly<ShallowRef<ConsentState>>;
/** What is granted, as a ref. Throws `ConsentError` where no component above has called `provideConsent()`. */
export declare const useConsent: () => Readonly<ShallowRef<ConsentState>>;
/** Renders its slot while the expression (`a b`, `a|b`, `!a`) is true, and the slot `fallback` at all other times. */
export declare const Gate: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    consent: {
        type: StringConstructor;
        required: true;
    };
}>, () => import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>[] | undefined, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    consent: {
        type: StringConstructor;
        required: true;
    };
}>> & Readonly<{}>, {}, {}, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
