import type { Inside, Mount } from './inside.js';
import { enDeclaration } from './locales/declaration.js';
import { en } from './locales/en.js';

/**
 * Never comes where everything was taken back while it was on its way, as React's strict mode does with each component's
 * first effect: a part that came all the same would draw a second banner, and count the page twice.
 */
const unlessGone = <T>({ signal }: Inside, value: T): T | Promise<never> =>
  signal.aborted ? new Promise<never>(() => {}) : value;

/** The words in the language of the page. */
const loadWords = async (inside: Inside) => {
  const [{ readConfig }, { readWords }] = await Promise.all([import('./parts/config.js'), import('./parts/words.js')]);
  const load = async (id: string) => (await import('./locales/load.js')).loadLocale[id]?.() ?? {};
  return unlessGone(inside, await readWords(readConfig(inside), load));
};

/** Parts that a bundler may put into chunks of their own: they are fetched when there is something to show or count. */
const lazy = {
  strict: async () => {
    const { mountStrict } = await import('./parts/strict.js');
    return (inside: Inside) => mountStrict(inside, () => loadWords(inside));
  },
  ui: async () => {
    const [{ mountUi }, { mountUiPart }] = await Promise.all([import('./ui/index.js'), import('./parts/ui.js')]);
    return async (inside: Inside) => {
      const messages = await loadWords(inside);
      return mountUiPart((host) => mountUi(host, { messages }), inside);
    };
  },
  declaration: async () => {
    const [{ mountDeclarationPart }, { readConfig }, { readAllWords }, { describeService }, { loadFacts }] =
      await Promise.all([
        import('./parts/declaration.js'),
        import('./parts/config.js'),
        import('./parts/words.js'),
        import('./services/details.js'),
        import('./locales/load-facts.js'),
      ]);
    return async (inside: Inside) => {
      // One module holds all words of a language.
      const load = async (file: string) =>
        file.includes('-') ? {} : ((await (await import('./locales/load.js')).loadLocale[file]?.()) ?? {});
      const messages = await readAllWords(readConfig(inside), { ...en, ...enDeclaration }, load);
      const facts = await unlessGone(inside, await loadFacts[messages.lang]?.());
      return mountDeclarationPart(inside, messages, (service) => describeService(service, facts));
    };
  },
  label: async () => {
    const { mountLabel } = await import('./parts/label.js');
    return async (inside: Inside) => mountLabel(inside, await loadWords(inside));
  },
  beacon: async () => {
    const [{ mountBeacon }, { mountBeaconPart }] = await Promise.all([
      import('./beacon/beacon.js'),
      import('./parts/beacon.js'),
    ]);
    return (inside: Inside) => mountBeaconPart(mountBeacon, inside);
  },
  'beacon-more': async () => {
    const [{ mountBeaconMore }, { mountBeaconMorePart }] = await Promise.all([
      import('./beacon/more.js'),
      import('./parts/beacon-more.js'),
    ]);
    return (inside: Inside) => mountBeaconMorePart(mountBeaconMore, inside);
  },
  'opt-out': async () => {
    const [{ createOptOut }, { mountOptOutPart }] = await Promise.all([
      import('./ui/opt-out.js'),
      import('./parts/opt-out.js'),
    ]);
    return async (inside: Inside) => {
      const words = await loadWords(inside);
      return mountOptOutPart((host) => createOptOut(host, words), inside);
    };
  },
  receipts: async () => (await import('./parts/receipts.js')).mountReceipts,
  vendors: async () => (await import('./parts/vendors.js')).mountVendors,
};

/** The data of a service that was named by its id only; `import`ed objects carry their own and never come here. */
const loadService = async (id: string) => {
  const [{ catalogue }, { createPageForm }] = await Promise.all([
    import('./services/catalogue.js'),
    import('./services/page-form.js'),
  ]);
  const service = catalogue.find((known) => known.id === id);
  return service && createPageForm(service);
};

/** Brings what mounts a part, for as long as there is somebody to mount it for; or the data of a service. */
export const loadPart = async (name: string): Promise<unknown> => {
  if (name.startsWith('services/')) return loadService(name.slice(9));
  const mount = (await (lazy as Record<string, () => Promise<Mount<unknown>>>)[name]?.()) as Mount<unknown>;
  return async (inside: Inside) => (await unlessGone(inside, mount))(inside);
};
