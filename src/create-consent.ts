import { findMarked, isEmbed, isLiveScript } from './gate/find.js';
import { disarmScript } from './gate/gate.js';
import { watch } from './gate/watch.js';
import type { Inside, Mount, Parts } from './inside.js';
import { listenToActions } from './shell/actions.js';
import { showReopen } from './shell/root.js';
import { tellConsentMode } from './signals/consent-mode.js';
import { tellDataLayer, tellEvent } from './signals/events.js';
import { createStore } from './state/consent.js';
import { readOptOutSignals } from './state/opt-out-signal.js';
import { createTabs } from './state/tabs.js';
import type { ConsentGate } from './types.js';

/** What comes from outside. */
export interface Setup extends Pick<Inside, 'config' | 'raw' | 'explain' | 'trust'> {
  /** Brings a part that is not there yet. */
  load<N extends keyof Parts>(name: N): Promise<Mount<Parts[N]>>;
  /** Mounts the parts that are there from the start. */
  early?(inside: Inside): Partial<Parts>;
}

/** Puts the rooms together; the only place that knows all of them. */
export function createConsentGate({ config, raw, explain, trust, load, early }: Setup): ConsentGate {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<() => void>();
  const pending: Record<string, Promise<unknown>> = {};
  const made: Partial<Parts> = {};
  const told = new WeakSet<Element>();
  const hasUi = config.ui === 'on';

  const use: Inside['use'] = (name, run = () => {}) => {
    const part = made[name];
    if (part) return run(part);
    pending[name] ??= load(name)
      .then((mount) => mount(inside))
      .then((mounted) => {
        made[name] = mounted;
      });
    pending[name].then(() => run(made[name] as NonNullable<typeof part>)).catch((error) => {
      // Everything stays held, and the next one who asks tries again.
      delete pending[name];
      console.error('consentgate:', error);
    });
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const tellListeners = () => {
    for (const listener of [...listeners, show]) listener();
  };
  /** Methods of the public face that a part carries out. */
  const delegate = (names: string, run: (name: never, args: never) => void) =>
    Object.fromEntries(names.split(' ').map((name) => [name, (...args: unknown[]) => run(name as never, args as never)]));

  const store = createStore(config, readOptOutSignals, () => {
    for (const effect of effects) effect();
  });
  const allows = (element: Element) => {
    const [consent, service] = ['data-consent', 'data-service'].map((name) => element.getAttribute(name));
    return store.allows(consent as string | null, service, isEmbed(element));
  };
  /** Has marked elements held or fired; the code for it is only fetched where there is something to do. */
  const look = (elements: Element[], hasWork = !!made.gate) => {
    for (const element of elements) {
      const may = allows(element);
      hasWork ||= may !== false || isEmbed(element);
      if (may || told.has(element)) continue;
      told.add(element);
      // The parser has not run it yet: we come in the moment between its end tag and its start.
      if (isLiveScript(element)) disarmScript(element);
      tellEvent('blocked', element);
    }
    if (hasWork) use('gate', (gate) => gate.look(elements));
  };

  const api = {
    ...delegate('set grant deny acceptAll rejectAll withdraw', (name: 'grant', args: string[]) =>
      use('answer', (answer) => answer[name](...args)),
    ),
    has: (expression) => !!store.allows(expression),
    decisions: store.decisions,
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
    // Only the gate remembers what the observer does not see, a shadow root for example.
    scan: (root = document) => look(findMarked(root), true),
    track: delegate(
      'pageView event goal search',
      (name, args) => config.beacon && use('beacon', (beacon) => beacon.track([name, args])),
    ),
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
  } as Omit<ConsentGate, keyof Parts['answer'] | 'track'> as ConsentGate;

  const inside: Inside = {
    api,
    config,
    raw,
    explain,
    store,
    trust,
    signal,
    made,
    allows,
    subscribe,
    tellListeners,
    tellTabs: createTabs(config.cookieName, signal, store.refresh),
    use,
  };

  const tellGoogle = (command: 'default' | 'update') =>
    config.consentMode === 'auto' && tellConsentMode(command, store.decisions());
  const count = () => config.beacon && !store.signals().dnt && use('beacon');
  /** Draws what must be in the page now. */
  const show = () => {
    if (hasUi && document.body && !signal.aborted) {
      showReopen(!store.isOpen());
      if (made.gate?.held()[0]) use('ui');
    }
  };

  /** What follows a choice, in this order; the receipt has been kept before any of it. */
  const effects: (() => unknown)[] = [
    // Google wants the update before the tag runs.
    () => tellGoogle('update'),
    () => look(findMarked(document)),
    () => made.gate?.update(),
    count,
    () => tellEvent('change', store.decisions()),
    () => tellDataLayer(store.decisions()),
    tellListeners,
  ];

  tellGoogle('default');
  const isAnswered = store.receipt() || config.mode !== 'opt-in';
  if (isAnswered) tellGoogle('update');
  Object.assign(made, early?.(inside));
  watch(signal, look);
  listenToActions(
    signal,
    (name, ids) => {
      if (name === 'open-preferences') api.open();
      else if (name === 'accept-all') ids[0] ? api.grant(...ids) : api.acceptAll();
      else if (name === 'reject-all' || name === 'withdraw') api.withdraw(...ids);
      else return;
      return true;
    },
    // What will be needed is fetched while the visitor is still on the way to the button.
    (name) => {
      if (name === 'accept-all') use('gate');
      if (name === 'open-preferences' && hasUi) use('ui', (ui) => ui.prepare());
    },
  );
  count();
  if (isAnswered) tellDataLayer(store.decisions());
  api.ready.then(() => tellEvent('ready', store.decisions()));
  // The code of the banner is on its way before there is a body to draw it in.
  if (store.isOpen()) hasUi ? api.open('banner') : use('answer');
  document.addEventListener('DOMContentLoaded', show, { signal });
  show();
  return api;
}
