import { p as parseTable, b as beaconOptions, t as toList } from './index.js';
import { r as readBeaconLevel } from './beacon-level.js';
import '../locales/en.js';
import './decide.js';
import './receipt.js';
import 'js-cookie';

/** Starts the half of the statistics that only some sites ask for. */
function mountBeaconMorePart(mount, inside) {
    const { raw, signal, made, store, subscribe } = inside;
    const config = parseTable(beaconOptions, raw);
    const level = () => readBeaconLevel(inside);
    const more = mount({
        config,
        searchParams: toList(config.searchParams),
        cookieDomain: `${raw.cookieDomain ?? ''}`,
        signal,
        level,
        // The cookie may have a switch of its own in the settings.
        isUtmGranted: () => level() > 1 && store.decisions()['own-utm-cookie']?.choice !== 'denied',
        track: (call) => made.beacon?.track(call),
    });
    subscribe(more.update);
    return more;
}

export { mountBeaconMorePart };
//# sourceMappingURL=beacon-more.js.map
