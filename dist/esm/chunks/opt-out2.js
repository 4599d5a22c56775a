import { g as readBeaconLevel } from './index.js';
import './nearest.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import './find.js';
import '../locales/en.js';

/** Draws the opt-out switch of a privacy statement. */
async function mountOptOutPart(mount, inside) {
    const { api, config, signal, store, subscribe } = inside;
    if (!store.subjects.analytics) {
        // Nothing could be recorded about it; what the site has written there stays.
        console.error('consentgate: data-consentgate="opt-out" needs the category "analytics"');
        return { update() { } };
    }
    // What stands in its place has to be there before it can be replaced.
    if (document.readyState === 'loading')
        await new Promise((go) => document.addEventListener('DOMContentLoaded', go));
    return mount({
        consent: api,
        nonce: config.nonce,
        signal,
        signals: store.signals,
        subscribe,
        isCounted: () => (config.beacon ? readBeaconLevel(inside) > 0 : api.has('analytics') && !store.signals().dnt),
    });
}

export { mountOptOutPart };
//# sourceMappingURL=opt-out2.js.map
