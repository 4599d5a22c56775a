import type { ConsentOptions } from './config/options.js';
import { parseCore, type RawOptions } from './config/parse.js';
import { findProblems } from './config/problems.js';
import { createConsentGate } from './create-consent.js';
import { ConsentError } from './errors.js';
import { createGuard } from './gate/guard.js';
import type { Inside } from './inside.js';
import { mountAnswer } from './parts/answer.js';
import { mountGate } from './parts/gate.js';
import { keepCalls } from './parts/held-calls.js';
import { completeService } from './services/find.js';
import { createEarlyStubs } from './signals/early-stubs.js';
import { createTrust } from './trusted-types.js';
import type { ConsentGate } from './types.js';

export type { ConsentOptions, ServiceOption } from './config/options.js';
export { ConsentError } from './errors.js';
export type {
  Choice,
  ConsentGate,
  Decision,
  Decisions,
  Listener,
  OptOutSignals,
  ReceiptRecord,
  Service,
  Source,
  Track,
  View,
} from './types.js';

/** The words in the language of the page. */
const loadWords = async (inside: Inside) => {
  const [{ readConfig }, { readWords }] = await Promise.all([import('./parts/config.js'), import('./parts/words.js')]);
  return readWords(readConfig(inside), async (id) => (await import('./locales/load.js')).loadLocale[id]?.() ?? {});
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
    const [
      { mountDeclarationPart },
      { readConfig },
      { readAllWords },
      { describeService },
      { loadFacts },
      { en },
      { enDeclaration },
    ] = await Promise.all([
      import('./parts/declaration.js'),
      import('./parts/config.js'),
      import('./parts/words.js'),
      import('./services/details.js'),
      import('./locales/load-facts.js'),
      import('./locales/en.js'),
      import('./locales/declaration.js'),
    ]);
    return async (inside: Inside) => {
      // One module holds all words of a language.
      const load = async (file: string) =>
        file.includes('-') ? {} : ((await (await import('./locales/load.js')).loadLocale[file]?.()) ?? {});
      const messages = await readAllWords(readConfig(inside), { ...en, ...enDeclaration }, load);
      const facts = await loadFacts[messages.lang]?.();
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

/**
 * Starts consentgate in this page: holds what is marked, and asks. Call it once, in the browser, as early as
 * you can. Throws `ConsentError`, which lists every problem, when the options are not understood; nothing
 * marked fires then; it throws one on a server, too. Importing this module touches nothing, on a server either.
 */
export function createConsent(options: ConsentOptions = {}): ConsentGate {
  if (typeof document === 'undefined') {
    throw new ConsentError(['there is no page here: call createConsent in the browser, not where pages are rendered']);
  }
  const problems = findProblems(options as RawOptions);
  if (problems.length) throw new ConsentError(problems);
  const config = parseCore(options as RawOptions);
  return createConsentGate({
    config: {
      ...config,
      // The catalogue is here, so nothing has to be looked up later.
      services: config.services.map(completeService),
    },
    raw: options as RawOptions,
    guard: createGuard,
    trust: createTrust(),
    load: <T>(name: string) =>
      (name.startsWith('services/')
        ? loadService(name.slice(9))
        : (lazy as unknown as Record<string, () => Promise<T>>)[name]?.()) as Promise<T>,
    early(inside) {
      keepCalls(config.services.map(completeService), inside);
      if (createEarlyStubs(config.services, inside.raw)) inside.use('vendors', (vendors) => vendors.update());
      return { answer: mountAnswer(inside), gate: mountGate(inside), problems };
    },
  });
}
