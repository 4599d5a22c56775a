import { g as readBeaconLevel } from './index.js';
import './nearest.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import './find.js';
import '../locales/en.js';

/** Starts the first-party statistics at the level that the visitor's decisions allow. */
async function mountBeaconPart(mount, inside) {
    // A page that is being prerendered may never be seen. What it wants to have counted itself waits for us, too.
    if (document.prerendering)
        await new Promise((go) => document.addEventListener('prerenderingchange', go, inside));
    const { config, raw, subscribe, use } = inside;
    const level = () => readBeaconLevel(inside);
    /** Is something asked for, and allowed now, that comes in a file of its own? */
    const needsMore = () => level() && (raw.searchParams || raw.trackContent || raw.trackErrors || (level() > 1 && raw.utm));
    const onNews = () => {
        if (needsMore())
            use('beacon-more', (more) => more.update());
    };
    subscribe(onNews);
    const beacon = mount({ ...raw, ...inside, url: config.beacon, level, onView: onNews });
    return {
        track(call) {
            // A goal is told together with the campaign that it is owed to.
            if (call[0] === 'goal' && needsMore())
                use('beacon-more', (more) => beacon.track(more.attribute(call)));
            else
                beacon.track(call);
        },
    };
}

export { mountBeaconPart };
//# sourceMappingURL=beacon2.js.map
