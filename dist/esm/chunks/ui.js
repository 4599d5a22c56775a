import { enFirst } from '../locales/en.js';
import { a as readConfig } from './index.js';
import { hasOtherWords } from './words.js';
import './nearest.js';
import './decide.js';
import './errors.js';
import './storage.js';
import 'js-cookie';
import './find.js';
import './merge.js';

/** Mounts the interface as soon as there is a body to draw in. */
async function mountUiPart(mount, inside) {
    const { api, store, made, root, signal, subscribe } = inside;
    const config = readConfig(inside);
    // Nobody may know before the first yes that an id is missing, but whoever sets the site up is asked like a new visitor.
    const given = `,${Object.keys(inside.raw)}`;
    const isSetUp = (service) => 'load' in service || 'privacyVariant' in service || given.includes(`,${/\w*/.exec(service.id)}`);
    // A word that is none of the banner's may be one of the settings' or a slip of the pen: the explanation knows all words.
    if (config.services.some(isSetUp) || hasOtherWords(config.texts, enFirst))
        inside.use('problems');
    // The end of the page may be far: it waits for all deferred scripts.
    if (!document.body)
        await new Promise((go) => new MutationObserver((_, observer) => {
            if (document.body)
                go(observer.disconnect());
        }).observe(document.documentElement, { childList: true }));
    const ui = mount({
        consent: api,
        config: {
            ...config,
            get services() {
                // With what the catalogue has added since.
                return config.services.map((service) => ({ ...service, ...store.subjects[service.id] }));
            },
        },
        signals: store.signals,
        root,
        held: () => [...(made.gate?.held() ?? []).map((element) => ({ element })), ...(made.vendors?.widgets() ?? [])],
        releaseOnce: (element) => made.vendors?.useOnce(element) || inside.use('gate', (gate) => gate.releaseOnce(element)),
        erased: () => made.vendors?.erased() ?? [],
        subscribe,
    });
    signal.addEventListener('abort', ui.destroy);
    return ui;
}

export { mountUiPart };
//# sourceMappingURL=ui.js.map
