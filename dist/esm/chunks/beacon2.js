import { r as readConfig } from './index2.js';
import '../locales/en.js';
import './decide.js';
import './receipt.js';
import 'js-cookie';

/** Starts the first-party statistics at the level that the visitor's decisions allow. */
function mountBeaconPart(mount, inside) {
    const { api, store, signal, subscribe } = inside;
    const config = readConfig(inside);
    const beacon = mount({
        url: config.beacon,
        siteId: config.siteId,
        subscribe,
        level() {
            const choice = api.decisions().analytics?.choice ?? 'undecided';
            // SIGNALS.md section 0: off under DNT always, whatever was granted.
            if (store.signals().dnt || choice === 'denied')
                return 'off';
            if (choice === 'granted')
                return 'full';
            return config.beaconMode === 'cookieless' ? 'cookieless' : 'off';
        },
    });
    signal.addEventListener('abort', beacon.destroy);
    return beacon;
}

export { mountBeaconPart };
//# sourceMappingURL=beacon2.js.map
