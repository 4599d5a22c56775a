import type { Trust } from '../trusted-types.js';
import { createCleaner } from './clean-html.js';
import { disarmScript } from './disarm.js';
import type { HeldFinder } from './held-addresses.js';
import { holdText } from './hold-text.js';
import { readImports } from './imports.js';
import { goingOn, isAbout, styles, suspects, takes } from './taking.js';
import type { Inspector } from './watch.js';

/** What a keeper is given. */
export interface KeeperHost {
  readonly finder: HeldFinder;
  readonly trust: Trust;
  isGranted(id: string): unknown;
  /** Has it been refused, and not only not been asked for? */
  isDenied(id: string): unknown;
  /** Has marked elements held or fired. */
  look(elements: Element[]): void;
}

/** Holds what nobody marked: it is marked as soon as it is seen, and is a marked element from there on. */
export interface Keeper extends Inspector {
  /** Was the address held, and the element marked? */
  holdAttribute(element: Element, name: string, value: unknown): boolean;
  /** Marks an element of which a service was found. */
  mark(element: Element, id: string): void;
  /** Marks the held elements of a piece of markup. */
  cleanHtml(html: string): string;
  /** Makes up for what was held once its service is granted. */
  later(id: string, replay: () => unknown): void;
  /** Releases what may go now. */
  release(): void;
  /** Takes back what was let through, and may not be there any more: what plays, or loads when it is scrolled to. */
  takeBack(): void;
}

/** Is it a script that nobody runs? One for Partytown is run by a library. */
const isInert = ({ localName, type }: Element & { type?: string }) => localName === 'script' && type === 'text/plain';

/** Creates the keeper. */
export function createKeeper({ finder, trust, isGranted, isDenied, look }: KeeperHost): Keeper {
  const { find, clean } = finder;
  const held = new Set<Element>();
  let replays: [id: string, replay: () => unknown][] = [];
  const news: Element[] = [];

  const keeper: Keeper = {
    suspects,
    later: (...replay) => replays.push(replay),
    mark(element, id) {
      (element as HTMLElement).dataset.service = id;
      // Or the door would keep the type that makes it inert, as it keeps one of the page.
      held.delete(element);
      disarmScript(element as HTMLScriptElement);
      // What a visitor does during a no is not told after a yes: a picture that is in no page only counts.
      if (element.localName === 'img' && !element.isConnected && isDenied(id)) return;
      held.add(element);
      news.push(element);
      queueMicrotask(() => look(news.splice(0)));
    },
    holdAttribute(element, name, value) {
      // It gets its type when it is released; with one that runs it would do so as soon as anything moves in it.
      if (name === 'type' && held.has(element) && isInert(element)) {
        (element as HTMLElement).dataset.type = `${value}`;
        return true;
      }
      const isStyle = styles.test(name);
      if (!isStyle && (!takes.test(`${element.localName} ${name}`) || isAbout(element))) return false;
      // A base of another host that is the site's own fetches nothing.
      const id = find(isStyle || element.localName === 'base' ? `{${value}` : value);
      if (!id) {
        // Something else is put into the place of what was held.
        if (held.has(element)) element.removeAttribute(`data-${name}`);
      } else if (isStyle) {
        element.setAttribute(name, clean(`${value}`));
        keeper.later(id, () => element.setAttribute(name, `${value}`));
      } else {
        // Without this a frame goes on loading, and of a sheet that imports another Chromium (156) waits for the end for ever.
        if (/frame|link/.test(element.localName)) element.setAttribute(name, 'about:blank');
        element.setAttribute(`data-${name}`, `${value}`);
        keeper.mark(element, id);
        // An inert script keeps its address: loaders read it back, add to it, and look for the tag that they have put in.
        if (isInert(element)) return false;
        element.removeAttribute(name);
      }
      return !!id;
    },
    restyle(records) {
      let styled: unknown;
      for (let index = 0; index < records.length; index++) {
        const { attributeName: name, target } = records[index] as MutationRecord;
        // What stands there by now is the last of several changes. (A form may have a field called `getAttribute`.)
        if (name !== 'style' || target === styled) continue;
        styled = target;
        keeper.holdAttribute(target as Element, name, (target as Element).getAttribute?.call?.(target, name));
      }
    },
    cleanHtml: createCleaner(finder),
    inspect(root) {
      for (const element of [root, ...(root.querySelectorAll?.(suspects) ?? [])] as Element[]) {
        // A look at a frame that the parser made opens the doors of its realm, before a script of its own runs.
        (element as HTMLIFrameElement).contentWindow;
        const { localName, type } = element as HTMLScriptElement;
        // By a base that stands here already, what comes behind it is asked for, and found.
        if (localName === 'base') continue;
        // Inert, it has its mark: of services that share an address the site has named the one that it means.
        if (isInert(element)) continue;
        holdAll(element);
        if (!/^(script|style)$/.test(localName)) continue;
        const text = element.textContent as string;
        // Import maps and speculation rules name addresses as a style sheet does.
        const isList = localName === 'style' || /map|rules/i.test(type);
        // Other code is free to name hosts; only what it imports is fetched without asking at a door.
        const id = find(isList ? text : readImports(text, type));
        if (!id) continue;
        if (isList) keeper.later(id, holdText(element, text, clean(text), trust));
        else keeper.mark(element, id);
      }
    },
    takeBack() {
      for (const element of document.querySelectorAll(goingOn)) {
        // What is marked is the gate's, which knows of what was loaded once; a place that a vendor's script fills is nobody's.
        if (element.closest('[data-consent],:not(div)[data-service]')) continue;
        // A frame that is emptied where it stands leaves a step in the tab's history, back to what it showed.
        if (holdAll(element)[0]) element.replaceWith(element);
      }
    },
    release() {
      for (const element of held) {
        const addresses = [...element.attributes].filter(({ name }) =>
          takes.test(name.replace('data-', `${element.localName} `)),
        );
        // A handler of its own may name somebody, too.
        if ([...element.attributes].some(({ value }) => find(value)) || (!addresses[0] && find(element.textContent)))
          continue;
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
      // What fails, as it would have at once, fails alone.
      replays = replays.filter(([id, replay]) => !isGranted(id) || queueMicrotask(replay as () => void));
    },
  };
  /** Holds what is to be held of it, and returns that. In a form `attributes` may be a field of that name: then nothing. */
  const holdAll = (element: Element) =>
    Array.from(element.attributes ?? []).filter(({ name, value }) => keeper.holdAttribute(element, name, value));
  return keeper;
}
