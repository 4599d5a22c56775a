import { defineComponent, inject, onMounted, onUnmounted, provide, type ShallowRef, shallowRef } from 'vue';
import type { ConsentOptions } from '../index.js';
import { type ConsentState, closed, complain, follow } from './follow.js';

export type { ConsentState };

const key = Symbol('consentgate');

/**
 * Starts consentgate when the component has mounted, in the browser only, and ends it with the component; without `options`
 * it takes the instance of the page's script tag. Call it in `setup` of the app's root, which gets the state; the components
 * below call `useConsent()`. Throws `ConsentError`, once mounted, when options are not understood.
 */
export function provideConsent(options?: ConsentOptions): Readonly<ShallowRef<ConsentState>> {
  const state = shallowRef(closed);
  let stop = () => {};
  onMounted(() => {
    stop = follow(options, (next) => {
      state.value = next;
    });
  });
  onUnmounted(() => stop());
  provide(key, state);
  return state;
}

/** What is granted, as a ref. Throws `ConsentError` where no component above has called `provideConsent()`. */
export const useConsent = (): Readonly<ShallowRef<ConsentState>> =>
  inject<ShallowRef<ConsentState> | undefined>(key, undefined) ??
  complain('call provideConsent() in setup of the root');

/** Renders its slot while the expression (`a b`, `a|b`, `!a`) is true, and the slot `fallback` at all other times. */
export const Gate = defineComponent({
  props: { consent: { type: String, required: true } },
  setup(props, { slots }) {
    // biome-ignore lint/correctness/useHookAtTopLevel: `setup` is where Vue has its hooks called
    const state = useConsent();
    return () => (state.value.has(props.consent) ? slots.default?.() : slots.fallback?.());
  },
});
