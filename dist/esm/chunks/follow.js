import { c as createConsent } from './index.js';
import { C as ConsentError } from './errors.js';

/** Nobody knows yet, so nothing is granted. */
const closed = { consent: undefined, decisions: {}, has: () => false };
/**
 * Starts consentgate with these options, or takes the instance of the page's script tag where there are none; tells the state
 * now and after each change. Returns what ends that, and takes back what was started. Throws `ConsentError` for options that
 * are not understood.
 */
function follow(options, tell) {
    let isOver = false;
    let leave = () => { };
    const listen = (consent) => {
        if (isOver)
            return;
        const say = () => tell({ consent, decisions: consent.decisions(), has: (expression) => consent.has(expression) });
        leave = consent.subscribe(say);
        say();
    };
    const own = options && createConsent(options);
    if (own)
        listen(own);
    else {
        window.consentgate ??= [];
        window.consentgate.push(listen);
    }
    return () => {
        isOver = true;
        leave();
        own?.destroy();
    };
}
/** For a component that has no provider above it. */
const complain = (cure) => {
    throw new ConsentError([`no component above this one provides consent: ${cure}`]);
};

export { complain as a, closed as c, follow as f };
//# sourceMappingURL=follow.js.map
