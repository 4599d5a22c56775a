import { afterAll, vi } from 'vitest';
import type {
  ConsentGate,
  Decision,
  EraseReport,
  HeldEmbed,
  OptOutSignals,
  UiConfig,
  UiHost,
} from '../../../src/types.js';

// What the interface wants to do a moment later must not find the document of the file gone, which no page has happen.
const timers: NodeJS.Timeout[] = [];
const start = globalThis.setTimeout;
globalThis.setTimeout = Object.assign((...args: Parameters<typeof start>) => {
  const timer = start(...args);
  timers.push(timer);
  return timer;
}, start) as typeof start;
afterAll(() => {
  for (const timer of timers) clearTimeout(timer);
  globalThis.setTimeout = start;
});

/** What a test wants to be different. */
export interface FakeOptions {
  readonly config?: Partial<UiConfig>;
  readonly signals?: Partial<OptOutSignals>;
  readonly held?: readonly HeldEmbed[];
  readonly persisted?: boolean;
  /** Decisions that are there before the visitor answers. */
  readonly decisions?: Readonly<Record<string, Decision>>;
}

/** A small store behind the interface, with a record of what it was told. */
export function createFakeHost(options: FakeOptions = {}) {
  const listeners = new Set<() => void>();
  const choices: Record<string, 'granted' | 'denied'> = {};
  let time = 0;
  let held = options.held ?? [];
  let reports: readonly EraseReport[] = [];
  const config: UiConfig = {
    categories: ['necessary', 'functional', 'analytics', 'marketing'],
    services: [
      { id: 'counter', name: 'Counter', category: 'analytics', vendor: 'Count Ltd' },
      { id: 'clips', name: 'Clips', category: 'marketing', hosts: ['clips.example'], embed: true },
      { id: 'maps', name: 'Maps', category: 'functional', hosts: ['maps.example'], embed: true },
    ],
    mode: 'opt-in',
    region: '',
    exempt: [],
    revision: '1',
    expiresDays: '182',
    cookieName: 'consentgate',
    serviceSwitches: 'off',
    closeButton: 'off',
    dnt: 'honor',
    gpc: 'honor',
    privacyUrl: '/privacy',
    imprintUrl: '/imprint',
    locale: 'en',
    theme: 'auto',
    layout: 'card',
    position: 'auto',
    nonce: '',
    base: '/',
    utm: 'off',
    utmCookie: 'consentgate_utm',
    utmDays: '182',
    ...options.config,
  };

  const decide = (id: string, category: string): Decision => {
    const choice = choices[id] ?? choices[category];
    if (choice) return { choice, source: 'visitor' };
    return (
      options.decisions?.[id] ?? {
        choice: config.mode === 'opt-in' ? 'undecided' : 'granted',
        source: 'default',
      }
    );
  };
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const set = vi.fn((answer: Readonly<Record<string, 'granted' | 'denied'>>) => {
    Object.assign(choices, answer);
    time += 1;
    tell();
  });
  const answerAll = (choice: 'granted' | 'denied') =>
    set(Object.fromEntries(config.categories.filter((id) => id !== 'necessary').map((id) => [id, choice])));

  const consent: Partial<ConsentGate> = {
    decisions: () => ({
      necessary: { choice: 'granted', source: 'necessary' },
      ...Object.fromEntries(config.categories.slice(1).map((id) => [id, decide(id, id)])),
      ...Object.fromEntries(config.services.map(({ id, category }) => [id, decide(id, category)])),
    }),
    set,
    grant: vi.fn((...ids: string[]) => set(Object.fromEntries(ids.map((id) => [id, 'granted'])))),
    acceptAll: () => answerAll('granted'),
    rejectAll: () => answerAll('denied'),
    receipt: () =>
      time === 0
        ? null
        : {
            id: 'k3f09ab2c8x1q7zz',
            time: 1_800_000_000 + time,
            revision: '1',
            choices: Object.fromEntries(
              Object.entries(choices).map(([id, choice]) => [id, Number(choice === 'granted')]),
            ),
            persisted: options.persisted ?? true,
          },
  };
  const host: UiHost = {
    consent: consent as ConsentGate,
    config,
    signals: () => ({ dnt: false, gpc: false, ...options.signals }),
    root() {
      let root = document.getElementById('consentgate-root');
      if (!root) {
        root = document.createElement('div');
        root.id = 'consentgate-root';
        document.body.prepend(root);
      }
      return root;
    },
    held: () => held,
    releaseOnce: vi.fn((element: Element) => {
      held = held.filter((embed) => embed.element !== element);
      tell();
    }),
    erased: () => reports,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    host,
    set,
    /** What the core does with a click on one of the shared actions. */
    listenForActions(open: () => void) {
      const actions: Record<string, () => void> = {
        'accept-all': host.consent.acceptAll,
        'reject-all': host.consent.rejectAll,
        'open-preferences': open,
      };
      const onClick = (event: Event) =>
        actions[(event.target as Element).getAttribute('data-consent-action') ?? '']?.();
      document.addEventListener('click', onClick, true);
      return () => document.removeEventListener('click', onClick, true);
    },
    /** What the part for vendors does once it has erased. */
    erase(...done: EraseReport[]) {
      reports = done;
      tell();
    },
    listenerCount: () => listeners.size,
  };
}

/** The only element that matches, or an error that says what was looked for. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const element = document.querySelector<Found>(selector);
  if (!element) throw new Error(`nothing matches ${selector} in ${document.body.innerHTML}`);
  return element;
}
