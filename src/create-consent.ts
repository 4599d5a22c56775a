import { disarmScript } from './gate/disarm.js';
import { findMarked, isEmbed } from './gate/find.js';
import { watch } from './gate/watch.js';
import type { Inside, Mount, Parts, Setup } from './inside.js';
import { listenToActions } from './shell/actions.js';
import { createRoot, showReopen } from './shell/root.js';
import { tellDataLayer, tellEvent } from './signals/events.js';
import { createTabs } from './state/tabs.js';
import type { Beacon, ConsentGate } from './types.js';

/** Puts the rooms together; the only place that knows all of them. */
export function createConsentGate(setup: Setup): ConsentGate {
  const { config, store, tellGoogle, isEarly, isDecided } = setup;
  const controller = new AbortController();
  const { signal } = controller;
  // The browser's own list of listeners: one that throws is reported and does not stop the next.
  const bus = new EventTarget();
  const made: Partial<Parts> = {};
  const pending: Record<string, Promise<never> | undefined> = {};
  const told = new WeakSet<Element>();
  const root = createRoot();
  const hasUi = config.ui === 'on';
  // One that has hosts but no category is the catalogue's, with more hosts.
  const unlearnt = config.services.filter(({ hosts, category }) => !hosts?.map || !category);
  // A file for each, or from four on one with the hosts of all: over HTTP/1.1 a browser fetches six at a time (decision 010).
  const lookups =
    unlearnt[3] || unlearnt.some((service) => service.category)
      ? ['all']
      : unlearnt.map((service) => escape(service.id));

  const use = <N extends keyof Parts>(name: N, run?: (part: Parts[N]) => void) => {
    const part = made[name];
    if (part) return run?.(part);
    // Asked for again while it is being loaded (WebKit sees to changes of the page meanwhile): there is one of each.
    pending[name] ??= setup
      .load<Mount<Parts[N]>>(name, lookups)
      // biome-ignore lint/suspicious/noAssignInExpressions: a statement of its own costs bytes that every page pays for
      .then(async (mount) => (signal.aborted ? new Promise(() => {}) : (made[name] ??= await mount(inside))) as never);
    pending[name].then(run).catch((error) => {
      // Everything stays held, and the next one who asks tries again. So do we when the page is there, or comes back: WebKit
      // keeps one that was left meanwhile, without what was on its way. An answer may be outdated by then.
      pending[name] = undefined;
      if (name !== 'answer') addEventListener('pageshow', () => use(name, run), { once: true, signal });
      console.error('consentgate:', error);
    });
  };
  const subscribe = (listener: (event: CustomEvent) => void) => {
    bus.addEventListener('change', listener as EventListener, { signal });
    return () => bus.removeEventListener('change', listener as EventListener);
  };
  // `Event` is somebody else's in pages with MooTools before 1.4. `detail`: a choice has changed, not only what is held.
  const tellListeners = (detail?: unknown) => bus.dispatchEvent(new CustomEvent('change', { detail }));
  /** Methods of the public face that a part carries out. */
  const delegate = (names: string, run: (name: never, args: never) => void) =>
    Object.fromEntries(
      names.split(' ').map((name) => [name, (...args: unknown[]) => run(name as never, args as never)]),
    );

  /** What follows a choice, in this order; the receipt has been kept before any of it. */
  store.afterChange = (isLearnt) => {
    // Google wants the update before the tag runs.
    isLearnt || tellGoogle('update');
    tellVendors();
    made.guard?.update();
    // Fires what was held after a paint, and so after the page has been told; a look would fire it at once.
    made.gate?.update();
    look(findMarked(document));
    count();
    tellEvent('change', store.decisions());
    isLearnt || tellManagers();
    tellListeners(1);
  };
  /** Statistics: nothing, not even their code, after a refusal or under DNT. */
  const count = (run?: (beacon: Beacon) => void) => {
    if (config.beacon && !store.signals().dnt && !store.allows('!analytics')) use('beacon', run);
  };
  /**
   * Vendors are told before their tags fire; after a refusal not even the code for it is fetched. What is granted now may
   * have been taken back when that code is there.
   */
  const tellVendors = () => {
    const decisions = store.decisions();
    const hasYes = Object.values(store.receipt()?.choices ?? {}).some((choice) => choice);
    hasVendors = config.services[0] && (made.vendors || isEarly || hasYes);
    if (hasVendors) use('vendors', (vendors) => vendors.update(decisions));
  };
  let hasVendors: unknown;
  /** Behind the vendors: what a tag manager fires by it must find Google told of each service. */
  const tellManagers = () =>
    hasVendors ? use('vendors', (vendors) => vendors.tellManagers()) : tellDataLayer(store.decisions());
  const allows = (element: Element) => {
    const { consent, service } = (element as HTMLElement).dataset;
    return store.allows(consent, service, isEmbed(element));
  };
  /** Has marked elements held or fired; the code for it is only fetched where there is something to do. */
  const look = (elements: Element[], hasWork = !!made.gate) => {
    for (const element of elements) {
      const place = (element as HTMLElement).dataset.consentgate as 'declaration' | 'opt-out' | undefined;
      if (place) {
        use(place, (part) => part.update());
        continue;
      }
      const may = allows(element);
      hasWork ||= may !== false || isEmbed(element);
      // The parser has not run it yet: we come in the moment between its end tag and its start. One that may run does so in its turn.
      disarmScript(element as HTMLScriptElement);
      if (told.has(element) || may) continue;
      told.add(element);
      tellEvent('blocked', (element as HTMLElement).dataset, element);
    }
    if (hasWork) use('gate', (gate) => gate.look(elements));
  };

  const api = {
    ...delegate('deny rejectAll acceptAll withdraw grant set', (name: 'grant', args: string[]) =>
      use('answer', (answer) => answer[name](...args)),
    ),
    has: (expression) => !!store.allows(expression),
    // A page that reloads when it hears something would go round for ever if it heard of embeds that are held.
    subscribe: (listener) => subscribe((event) => event.detail && listener(store.decisions())),
    close: () => made.ui?.close(),
    decisions: store.decisions,
    push(...callbacks) {
      // One that throws is reported, as a rejection that nobody has caught, and does not stop the next.
      for (const callback of callbacks) new Promise(() => callback(api));
    },
    when: (expression, { signal: until } = {}) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!until?.aborted && !api.has(expression)) return;
          leave();
          until?.aborted ? reject(until.reason) : resolve();
        };
        const leave = subscribe(check);
        until?.addEventListener('abort', check);
        check();
      }),
    ready: Promise.resolve().then(() => api),
    receipt: store.receipt,
    destroy() {
      controller.abort();
      show();
    },
    track: delegate('pageView goal event search', (name, args) => count((beacon) => beacon.track([name, args]))),
    open: (view = 'preferences') => hasUi && use('ui', (ui) => ui.open(view)),
    // Only the gate remembers what the observer does not see, a shadow root for example.
    scan: (root = document) => look(findMarked(root), true),
  } as Omit<ConsentGate, keyof Parts['answer'] | 'track'> as ConsentGate;

  const isGuarded = config.block === 'strict' || (config.block === 'known' && config.services[0]);
  const inside: Inside = {
    ...setup,
    isGuarded,
    tellTabs: createTabs(config.cookieName, signal, store.refresh),
    api,
    allows,
    root: root.read,
    signal,
    subscribe,
    made,
    lookups,
    look,
    tellListeners,
    use,
  };

  setup.early?.(inside);
  tellVendors();
  let due: unknown;
  watch(
    signal,
    look,
    () => {
      // Once for many bursts, because it asks the whole page; and not at once: with whoever takes the root out on purpose,
      // each time that it comes, we would go round in a circle.
      if (!due)
        due = setTimeout(() => {
          due = 0;
          if (!signal.aborted && root.putBack()) {
            listen();
            made.ui?.lift?.();
          }
          show();
        }, 50);
    },
    () => made.guard,
    isGuarded,
  );
  // Who holds, and what the catalogue knows of whom, come before anything else of the page, where a parser waits for us.
  if (isGuarded && !made.guard) use(lookups[0] ? 'guard-services' : 'guard');
  else if (lookups[0]) use('services');
  // Else the services tell tag managers, who hear it once.
  if (!lookups[0] && isDecided) tellManagers();
  const listen = listenToActions(signal, (name, ids, isClick) => {
    // What will be needed is fetched while the visitor is still on the way to the button.
    if (name === 'open-preferences') isClick ? api.open() : hasUi && use('ui', (ui) => ui.prepare());
    else if (isClick) use('answer', (answer) => answer.act(name, ids));
    else use(name === 'accept-all' ? 'gate' : 'answer');
  });
  count();
  api.ready.then(() => tellEvent('ready', store.decisions()));
  // The code of the banner is on its way before there is a body to draw it in; when it is here, another tab may have answered.
  if (store.isOpen()) hasUi ? use('ui', (ui) => store.isOpen() && ui.open('banner')) : use('answer');
  // On paper nobody can press it, and nobody shall when all is over. It stays where an answer is lost with its cookie: no banner
  // takes its place before the next page.
  const show = (event?: Event) => {
    if (
      hasUi &&
      showReopen(inside, (store.isOpen() && !inside.reopen) || signal.aborted || event?.type === 'beforeprint') &&
      // Other words than those that are here already: the law's, another language's, or the site's own.
      /^(?!en)|text/.test(
        config.region +
          (setup.raw.locale || document.documentElement.lang || navigator.language) +
          Object.keys(setup.raw),
      )
    )
      use('label');
  };
  subscribe(show);
  for (const type of ['afterprint', 'beforeprint', 'DOMContentLoaded']) addEventListener(type, show, { signal });
  show();
  return api;
}
