import { begin } from './begin.js';
import type { ConsentOptions } from './config/options.js';
import { parseCore, type RawOptions } from './config/parse.js';
import { findProblems } from './config/problems.js';
import { leaveTheme } from './config/theme.js';
import { createConsentGate } from './create-consent.js';
import { ConsentError } from './errors.js';
import type { Setup } from './inside.js';
import { loadPart } from './load-part.js';
import { findInstance, keepSame, noteInstance } from './one-per-page.js';
import { mountAnswer } from './parts/answer.js';
import { mountGate } from './parts/gate.js';
import { mountGuard } from './parts/guard.js';
import { keepCalls } from './parts/held-calls.js';
import { mountProblems } from './parts/problems.js';
import { tellByService } from './parts/vendor/google.js';
import { completeService } from './services/find.js';
import { createEarlyStubs } from './signals/early-stubs.js';
import { createTrust } from './trusted-types.js';
import type { ConsentGate, Decisions, EraseReport } from './types.js';

export type { ConsentOptions, ServiceOption } from './config/options.js';
export { ConsentError } from './errors.js';
export type {
  Choice,
  ConsentGate,
  Decision,
  Decisions,
  EraseReport,
  Listener,
  OptOutSignals,
  ReceiptRecord,
  Service,
  Source,
  Track,
  View,
} from './types.js';

/** What a page may have before the script tag has loaded: it is called back with the instance. None of its methods are there yet. */
type ConsentQueue = ((api: ConsentGate) => void)[] & {
  readonly [Name in Exclude<keyof ConsentGate, 'push'>]?: undefined;
};

/** What a tag tells: its own `data-*` attributes; of what is no tag, the `service` and the `address`. */
type TagEvent = CustomEvent<Readonly<Record<string, string | undefined>>>;

declare global {
  interface Window {
    /** The instance of the page, or the queue that waits for it: `window.consentgate?.has?.('analytics')`. */
    consentgate?: ConsentGate | ConsentQueue;
  }
  /** What `document.addEventListener` hears of us. */
  interface DocumentEventMap {
    'consentgate:ready': CustomEvent<Decisions>;
    'consentgate:change': CustomEvent<Decisions>;
    'consentgate:blocked': TagEvent;
    'consentgate:released': TagEvent;
    'consentgate:erased': CustomEvent<{ readonly services: readonly EraseReport[] }>;
  }
  /** What the tag itself hears, and all that it is in. */
  interface HTMLElementEventMap {
    'consentgate:blocked': TagEvent;
    'consentgate:released': TagEvent;
  }
}

/**
 * Starts consentgate in this page: holds what is marked, and asks. Call it once, in the browser, as early as
 * you can. Throws `ConsentError`, which lists every problem, when the options are not understood; nothing
 * marked fires then; it throws one on a server, too. Where consentgate is at work already, that instance is returned, and
 * the console says so. Importing this module touches nothing, on a server either.
 */
export function createConsent(options: ConsentOptions = {}): ConsentGate {
  if (typeof document === 'undefined') {
    throw new ConsentError(['there is no page here: call createConsent in the browser, not where pages are rendered']);
  }
  const problems = findProblems(options as RawOptions);
  if (problems.length) throw new ConsentError(problems);
  const there = findInstance();
  if (there) {
    // Two would ask twice and fire everything twice: a component in two places, a module that is evaluated anew, two copies.
    console.error('consentgate is here twice: call destroy() first, or share what createConsent() returned', options);
    return there;
  }
  const raw = leaveTheme(options as RawOptions);
  const core = parseCore(raw);
  const config = {
    ...core,
    // The catalogue is here, so nothing has to be looked up later; one of the site's own that has no hosts has none to wait for.
    services: core.services.map(completeService).map((service) => ({ ...service, hosts: service.hosts ?? [] })),
  };
  const setup: Setup = {
    ...begin(config),
    config,
    raw,
    trust: createTrust(),
    load: <T>(name: string) => loadPart(name) as Promise<T>,
    early(inside) {
      const { api } = inside;
      if (inside.isGuarded) mountGuard(inside);
      tellByService(inside);
      Object.assign(api, { decisions: keepSame(api.decisions), receipt: keepSame(api.receipt) });
      noteInstance(api, inside.signal);
      keepCalls(inside.config.services, inside);
      if (createEarlyStubs(inside.config.services, inside.raw, inside.store.allows))
        inside.use('vendors', (vendors) => vendors.update());
      Object.assign(inside.made, {
        answer: mountAnswer(inside),
        gate: mountGate(inside),
        problems: mountProblems(inside),
      });
    },
  };
  return createConsentGate(setup);
}
