import type { CoreConfig } from '../config/options.js';
import type { ConsentStore } from '../state/consent.js';
import type { Trust } from '../trusted-types.js';
import { openDoors } from './doors.js';
import { disarmScript } from './gate.js';
import { createHeldFinder, type HeldFinder } from './held-addresses.js';
import { createPolicy, writePolicy } from './policy.js';
import type { Inspector } from './watch.js';

/** What the guard is given. */
export interface GuardHost {
  readonly config: CoreConfig;
  readonly store: Pick<ConsentStore, 'subjects' | 'allows' | 'receipt'>;
  readonly signal: AbortSignal;
  readonly trust: Trust;
  /** Has marked elements held or fired. */
  look(elements: Element[]): void;
  /** Fetches what the catalogue knows, before anything else of the page runs where that is possible. */
  learn(): void;
  /** Takes what the browser has held (`block: strict`). */
  report(violation: SecurityPolicyViolationEvent): void;
  /** Tells the page what was held and is no element. */
  tell(detail: { readonly service: string; readonly address: string }): void;
}

/** Holds what nobody marked: it is marked as soon as it is seen, and is a marked element from there on. */
export interface Guard extends Inspector {
  /** Releases what may go now. */
  update(): void;
}

/** What the doors ask. */
export interface Keeper extends Guard, HeldFinder, Pick<GuardHost, 'signal' | 'trust' | 'tell'> {
  /** Marks an element of which a service was found. */
  mark(element: Element, id: string): void;
  /** Was the address held, and the element marked? */
  holdAttribute(element: Element, name: string, value: unknown): boolean;
  cleanHtml(html: string): string;
  /** Makes up for what was held once its service is granted. */
  later(id: string, replay: () => unknown): void;
}

/** Tag and attribute whose address a browser fetches, or tells, by itself. */
const takes =
  /^((?!(a|area|base) )\S+ (xlink:)?href|meta content|object data|\S+ (src|(image)?srcset|poster|srcdoc|ping|background))$/i;

/** Elements that may have one, or a text with one. */
const suspects =
  'script,style,[src],[srcset],[href]:not(a),[data],[poster],[srcdoc],[imagesrcset],[style*="//"],[background],[ping],[content]';

/** Creates the guard, and puts it in front of everything that this page can fetch and store with. */
export function createGuard(host: GuardHost): Guard {
  const { config, store, look, trust } = host;
  const isGranted = (id: string) => store.allows(undefined, id);
  /** Is there something to hold of a service of which only the catalogue knows the hosts? */
  const isWaiting = () =>
    config.services.some(({ id }) => !store.subjects[id]?.hosts) &&
    !(
      config.categories.every((id) => store.allows(id)) && Object.values(store.receipt()?.choices ?? {}).every(Boolean)
    );
  const isStrict = config.block === 'strict';
  const allow = [...config.allow, config.base, config.beacon].filter((address) => /\/\/|^[^/]+$/.test(address));
  let isSealed = false;
  const finder = createHeldFinder({
    services: () => Object.values(store.subjects),
    isGranted,
    // In doubt it is held: until we know whose they are, all other origins.
    isClosed: () => isStrict || isWaiting(),
    allow,
  });
  const { find, clean } = finder;
  const held = new Set<Element>();
  let replays: [id: string, replay: () => unknown][] = [];
  const news: Element[] = [];

  const keeper: Keeper = {
    ...host,
    ...finder,
    suspects,
    later: (...replay) => replays.push(replay),
    mark(element, id) {
      (element as HTMLElement).dataset.service = id;
      if (element.localName === 'script') disarmScript(element as HTMLScriptElement);
      held.add(element);
      news.push(element);
      queueMicrotask(() => look(news.splice(0)));
    },
    holdAttribute(element, name, value) {
      const isStyle = name === 'style';
      if (!isStyle && !takes.test(`${element.localName} ${name}`)) return false;
      const id = find(value);
      if (!id) {
        // Something else is put into the place of what was held.
        if (held.has(element)) element.removeAttribute(`data-${name}`);
      } else if (isStyle) {
        element.setAttribute(name, clean(`${value}`));
        keeper.later(id, () => element.setAttribute(name, `${value}`));
      } else {
        element.setAttribute(`data-${name}`, `${value}`);
        element.removeAttribute(name);
        keeper.mark(element, id);
      }
      return !!id;
    },
    cleanHtml: (html) =>
      html
        .replace(/<([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>?/gi, (tag, name) => {
          const id = find(tag);
          const cleaned = tag.replace(/([\s"'/])([\w:-]+)(?=\s*=)/g, (all, gap, attribute) =>
            id && (attribute === 'style' || takes.test(`${name} ${attribute}`)) ? `${gap}data-${attribute}` : all,
          );
          return cleaned === tag ? tag : cleaned.replace(name, `${name} data-service="${id}"`);
        })
        .replace(/(<style\b[^>]*>)([\s\S]*?)(?=<\/style|$)/gi, (_, open, css) => open + clean(css)),
    inspect(root, attribute) {
      for (const element of [root, ...(attribute ? [] : (root.querySelectorAll?.(suspects) ?? []))]) {
        const { localName, textContent: text } = element;
        for (const { name, value } of [...(element.attributes ?? [])])
          if (!attribute || name === attribute) keeper.holdAttribute(element, name, value);
        const id = /^script|style$/.test(localName) && find(text);
        if (!id) continue;
        if (localName === 'style') {
          element.textContent = clean(text as string);
          keeper.later(id, () => {
            element.textContent = text;
          });
        } else if (/\bimport|pre(fetch|render)/.test(text as string)) keeper.mark(element, id);
      }
    },
    update() {
      if (isWaiting()) host.learn();
      else if (isStrict && !isSealed) {
        isSealed = true;
        const granted = Object.values(store.subjects).filter(({ id }) => isGranted(id));
        writePolicy(createPolicy(allow, granted));
        document.addEventListener('securitypolicyviolation', host.report, { signal: host.signal });
      }
      for (const element of held) {
        const addresses = [...element.attributes].filter(({ name }) =>
          takes.test(`${element.localName} ${name.replace('data-', '')}`),
        );
        if (addresses.some(({ value }) => find(value)) || (!addresses[0] && find(element.textContent))) continue;
        held.delete(element);
        const { service, type } = (element as HTMLElement).dataset;
        // The gate fires what is in the page, in its order. The rest becomes what it would have been.
        if (element.isConnected && isGranted(service as string)) news.push(element);
        else {
          if (type != null) (element as HTMLScriptElement).type = type;
          for (const { name, value } of addresses) element.setAttribute(name.slice(5), trust('createScriptURL', value));
          element.removeAttribute('data-service');
        }
      }
      look(news.splice(0));
      replays = replays.filter(([id, replay]) => !isGranted(id) || void replay());
    },
  };
  openDoors(window, keeper);
  keeper.update();
  return keeper;
}
