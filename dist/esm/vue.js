import { defineComponent, inject, shallowRef, onMounted, onUnmounted, provide } from 'vue';
import { a as complain, c as closed, f as follow } from './chunks/follow.js';
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
 * it takes the instance of the page's script tag. Call it in `setup` of the app's root, which gets the state; the components
 * below call `useConsent()`. Throws `ConsentError`, once mounted, when options are not understood.
 */
function provideConsent(options) {
    const state = shallowRef(closed);
    let stop = () => { };
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
const useConsent = () => inject(key, undefined) ??
    complain('call provideConsent() in setup of the root');
/** Renders its slot while the expression (`a b`, `a|b`, `!a`) is true, and the slot `fallback` at all other times. */
const Gate = defineComponent({
    props: { consent: { type: String, required: true } },
    setup(props, { slots }) {
        // biome-ignore lint/correctness/useHookAtTopLevel: `setup` is where Vue has its hooks called
        const state = useConsent();
        return () => (state.value.has(props.consent) ? slots.default?.() : slots.fallback?.());
    },
});

export { Gate, provideConsent, useConsent };
//# sourceMappingURL=vue.js.map
