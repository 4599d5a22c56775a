import { disarmScript } from '../gate/disarm.js';
import type { ConsentGate } from '../types.js';
import { loadFile } from './load-file.js';
import { type PageSetup, startInPage } from './start-in-page.js';

/** Files that are on their way already, by the name of their part. */
export type Started = Record<string, Promise<unknown> | undefined>;

/**
 * What the rest is (script-marked-rest.ts): it gives the page's object the methods that it lacks. `clicks`: on controls of the
 * site; `calls`: names of methods that the page has called.
 */
export type MountRest = (
  setup: PageSetup,
  api: ConsentGate,
  started: Started,
  clicks: readonly DOMStringMap[],
  calls: readonly string[],
) => void;

/**
 * Starts consentgate where all tags are marked: they are inert without us, so the page only waits for what it may ask or hear at
 * once. All else comes in a file of its own, at the same time as the first part that will be needed.
 */
export const startMarked = (): unknown => startInPage(createMarked, { block: 'marked' });

function createMarked(setup: PageSetup): ConsentGate {
  const { config, trust, store } = setup;
  const started: Started = {};
  const load = <T>(name: string) => loadFile<T>([`${config.base}consentgate-${name}.js`], config.nonce, trust);
  const start = (name: string) => {
    started[name] = load(name);
    // Whoever takes it hears of it.
    started[name].catch(() => {});
  };

  // Somebody may have marked a script and left it live: the parser has not run it yet, we come in the moment before.
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes as NodeListOf<HTMLScriptElement>)
        if (node.matches?.('[data-consent],[data-service]')) disarmScript(node);
  });
  observer.observe(document, { childList: true, subtree: true });

  // A visitor may answer by a control of the site before anybody is there to take it, and a link shall not lead away meanwhile.
  const clicks: DOMStringMap[] = [];
  const calls: string[] = [];
  const keep = (event: Event) => {
    // By the way that the event takes: one from inside of a shadow root names the host as its target.
    const control = (event.composedPath() as HTMLElement[]).find(({ dataset }) => dataset?.consentAction);
    if (!control) return;
    event.preventDefault();
    clicks.push(control.dataset);
  };
  addEventListener('click', keep, true);

  const loadRest = async () => {
    const mount = await load<MountRest>('marked-rest');
    observer.disconnect();
    removeEventListener('click', keep, true);
    mount(setup, api, started, clicks, calls);
  };
  const loadAll = async (): Promise<void> => {
    try {
      await loadRest();
    } catch (error) {
      console.error(error);
      // Everything stays held; we try again when the page is there, or comes back, or somebody clicks.
      await new Promise((go) => {
        addEventListener('pageshow', go);
        addEventListener('click', go, true);
      });
      await loadAll();
    }
  };
  const rest = loadAll();
  if (store.isOpen()) config.ui === 'on' && start('ui');
  else if (config.categories.some((id) => store.allows(id))) start('gate');

  const delegate = (names: string, read: () => unknown) =>
    Object.fromEntries(
      names.split(' ').map((name) => [
        name,
        async (...args: unknown[]) => {
          calls.push(name);
          await rest;
          return (read() as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args);
        },
      ]),
    );
  const api = {
    ...delegate('deny rejectAll acceptAll withdraw grant set open close scan destroy when', () => api),
    has: (expression) => !!store.allows(expression),
    decisions: store.decisions,
    receipt: store.receipt,
    subscribe(listener) {
      let leave: (() => void) | undefined;
      rest.then(() => {
        leave ??= api.subscribe(listener);
      });
      return () => {
        leave?.();
        leave = () => {};
      };
    },
    track: delegate('pageView goal event search', () => api.track),
    ready: Promise.resolve().then(() => api),
    push(...callbacks) {
      // One that throws is reported, as a rejection that nobody has caught, and does not stop the next.
      for (const callback of callbacks) new Promise(() => callback(api));
    },
  } as Pick<ConsentGate, 'has' | 'decisions' | 'receipt' | 'subscribe' | 'ready' | 'push'> as ConsentGate;
  return api;
}
