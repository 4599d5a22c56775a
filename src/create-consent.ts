import type { Config } from './config/options.js';
import { isEmbed } from './gate/find.js';
import { createGate } from './gate/gate.js';
import type { Inside, Mount, Parts } from './inside.js';
import { listenToActions } from './shell/actions.js';
import { showReopen } from './shell/root.js';
import { tellConsentMode } from './signals/consent-mode.js';
import { tellDataLayer, tellEvent } from './signals/events.js';
import type { Answer } from './state/answer.js';
import { createStore } from './state/consent.js';
import { readOptOutSignals } from './state/opt-out-signal.js';
import { encodeReceipt } from './state/receipt.js';
import { createTabs } from './state/tabs.js';
import type { Trust } from './trusted-types.js';
import type { ConsentGate, Track } from './types.js';

/** Puts the rooms together; the only place that knows all of them. `load` brings a part, at once where it can. */
export function createConsentGate(
  config: Config,
  trust: Trust,
  load: <N extends keyof Parts>(name: N) => Promise<Mount<Parts[N]>>,
  early?: (inside: Inside) => Partial<Parts>,
): ConsentGate {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<() => void>();
  const pending: Record<string, Promise<unknown>> = {};
  const hasUi = config.ui === 'on';

  /** Uses a part, now if it is there, else once it is. After a failure the next one who asks tries again. */
  const use = <N extends keyof Parts>(name: N, run: (part: Parts[N]) => void = () => {}): void => {
    const part: Parts[N] | undefined = made[name];
    if (part) return run(part);
    pending[name] ??= load(name)
      .then((mount) => mount(inside))
      .then((mounted) => {
        made[name] = mounted;
      });
    pending[name]
      .then(() => run(made[name] as Parts[N]))
      .catch((error) => {
        delete pending[name];
        console.error('consentgate:', error);
      });
  };
  const answer = (choices: Answer) => use('answer', (take) => take(choices));
  const answerAll = (choice: 'granted' | 'denied', ids: string[]) =>
    answer(Object.fromEntries(ids.map((id) => [id, choice])));
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const store = createStore(config, readOptOutSignals, (isLocal) => {
    const receipt = store.receipt();
    if (isLocal && receipt) tellTabs(encodeReceipt(receipt));
    for (const effect of effects) effect();
  });
  const tellTabs = createTabs(config.cookieName, signal, store.refresh);

  const api: ConsentGate = {
    has: (expression) => !!store.allows(expression),
    decisions: store.decisions,
    set: answer,
    grant: (...ids) => answerAll('granted', ids),
    deny: (...ids) => answerAll('denied', ids),
    acceptAll: () => answer('granted'),
    rejectAll: () => answer('denied'),
    withdraw: (...ids) => (ids[0] ? answerAll('denied', ids) : answer('denied')),
    open: (view = 'preferences') => hasUi && use('ui', (ui) => ui.open(view)),
    close: () => made.ui?.close(),
    subscribe: (listener) => subscribe(() => listener(store.decisions())),
    when: (expression, options) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (options?.signal?.aborted) reject(options.signal.reason);
          else if (api.has(expression)) resolve();
          else return;
          stop();
        };
        const stop = subscribe(check);
        options?.signal?.addEventListener('abort', check);
        check();
      }),
    ready: Promise.resolve().then(() => api),
    receipt() {
      const receipt = store.receipt();
      return receipt && { ...receipt, persisted: store.isKept() };
    },
    scan: (root = document) => inside.gate.scan(root),
    track: Object.fromEntries(
      (['pageView', 'event', 'goal', 'search'] as const).map((name) => [
        name,
        (...args: unknown[]) => config.beacon && use('beacon', (beacon) => beacon.track([name, args])),
      ]),
    ) as unknown as Track,
    destroy() {
      controller.abort();
      listeners.clear();
      made.ui?.destroy();
      made.beacon?.destroy();
      showReopen(false);
    },
    push(...callbacks) {
      for (const callback of callbacks) callback(api);
    },
  };
  const made: Partial<Parts> = {};
  const inside = { api, config, store, trust, signal, made, subscribe, use } as { -readonly [K in keyof Inside]: Inside[K] };
  Object.assign(made, early?.(inside));

  const tellGoogle = (command: 'default' | 'update') => config.consentMode === 'auto' && tellConsentMode(command, store.decisions());
  const count = () => config.beacon && !store.signals().dnt && use('beacon');
  const tellListeners = () => {
    for (const listener of [...listeners]) listener();
  };
  /** Draws what must be in the page now. */
  const show = () => {
    if (hasUi && document.body && !signal.aborted) {
      showReopen(!store.isOpen());
      if (inside.gate.held()[0]) use('ui');
    }
  };

  /** What follows a choice, in this order; the receipt has been kept before any of it. */
  const effects: (() => unknown)[] = [
    // Google wants the update before the tag runs.
    () => tellGoogle('update'),
    () => inside.gate.update(),
    count,
    () => tellEvent('change', store.decisions()),
    () => tellDataLayer(store.decisions()),
    tellListeners,
    show,
  ];

  tellGoogle('default');
  const isAnswered = store.receipt() || config.mode !== 'opt-in';
  if (isAnswered) tellGoogle('update');
  inside.gate = createGate({
    signal,
    allows(element) {
      const service = element.getAttribute('data-service');
      // A service of the catalogue that only has its id: its category is looked up where that matters.
      if (service && store.subjects[service] && !store.subjects[service]?.category) use('services');
      return store.allows(element.getAttribute('data-consent'), service, isEmbed(element));
    },
    release: (elements, afterPaint) => use('release', (release) => release(elements, afterPaint)),
    onHeld(element) {
      tellEvent('blocked', (element as HTMLElement).dataset, element);
      // Not before everything stands.
      if (isEmbed(element)) api.ready.then(tellListeners).then(show);
    },
  });
  listenToActions(
    {
      'accept-all': (...ids) => (ids[0] ? api.grant(...ids) : api.acceptAll()),
      'reject-all': api.withdraw,
      withdraw: api.withdraw,
      'open-preferences': () => api.open(),
    },
    signal,
    // What will be needed is fetched while the visitor is still on the way to the button.
    (name) => {
      if (name === 'accept-all') use('release');
      if (name === 'open-preferences' && hasUi) use('ui', (ui) => ui.prepare());
    },
  );
  count();
  if (isAnswered) tellDataLayer(store.decisions());
  api.ready.then(() => tellEvent('ready', store.decisions()));
  // The code of the banner is on its way before there is a body to draw it in.
  if (store.isOpen()) api.open('banner');
  document.addEventListener('DOMContentLoaded', show, { signal });
  show();
  return api;
}
