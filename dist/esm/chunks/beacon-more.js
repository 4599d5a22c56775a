import { b as parseTable, d as beaconOptions, t as toList } from './nearest.js';
import { i as isUtmGranted, g as readBeaconLevel } from './index.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import './find.js';
import '../locales/en.js';

/** Starts the half of the statistics that only some sites ask for. */
function mountBeaconMorePart(mount, inside) {
    const { raw, signal, made, subscribe } = inside;
    const config = parseTable(beaconOptions, raw);
    const level = () => readBeaconLevel(inside);
    const more = mount({
        config,
        searchParams: toList(config.searchParams),
        cookieDomain: `${raw.cookieDomain ?? ''}`,
        signal,
        level,
        isUtmGranted: () => level() > 1 && isUtmGranted(inside),
        track: (call) => made.beacon?.track(call),
    });
    subscribe(more.update);
    return more;
}

export { mountBeaconMorePart };
//# sourceMappingURL=beacon-more.js.map
