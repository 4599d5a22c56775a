import { isActive } from './find.js';

/**
 * Lets a tag that is released late meet the page as if it had been there from the start:
 * what it writes lands after its own element, and its listeners for a page that has long been ready are called.
 */
export interface LatePage {
  /** From now on this script counts as released and may be running. */
  enter(script: HTMLScriptElement): void;
  /** Puts HTML after an element, piece by piece as `document.write` does. Scripts in it do not run by themselves. */
  write(after: Element, html: string): void;
  /** The element has run, or was filled: returns the scripts that it wrote, in order. */
  leave(element: Element): Element[];
  /** Calls the listeners that came too late, once each. */
  callLate(): void;
}

type Method = (...args: unknown[]) => unknown;

/** Has the event of this name been dispatched already (HTML, "The end"; Navigation Timing)? */
const isOver = (type: unknown): unknown => {
  // Documents of test tools (jsdom, happy-dom) have no such clock; the page must not break there.
  const { timing = {} as PerformanceTiming } = performance;
  return type === 'load'
    ? timing.loadEventStart
    : type === 'DOMContentLoaded'
      ? timing.domContentLoadedEventStart
      : type === 'readystatechange' && document.readyState === 'complete';
};

/** What matches of some nodes and of all below them. */
const findAll = (nodes: readonly Node[], selector: string): Element[] =>
  (nodes as Element[]).flatMap((node) => [
    ...(node.matches?.(selector) ? [node] : []),
    ...(node.querySelectorAll?.(selector) ?? []),
  ]);

/** The scripts that a written node has brought; a shadow root in it comes alive. */
const findScripts = (node: ParentNode): Element[] => {
  for (const template of node.querySelectorAll?.<HTMLTemplateElement>('template[shadowrootmode]') ?? []) {
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    template.parentElement?.attachShadow({ mode }).append(template.content);
    template.remove();
  }
  const hosts = [...(node.querySelectorAll?.('*') ?? [])];
  return [node as Element, ...hosts].flatMap((element) => [
    ...(element.localName && isActive(element) ? [element] : []),
    ...(element.shadowRoot ? findScripts(element.shadowRoot) : []),
  ]);
};

/** Creates the helper and hooks `document.write`, `writeln` and `addEventListener` of this page. */
export function createLatePage(trustHtml: (text: string) => string, signal: AbortSignal): LatePage {
  const released = new WeakSet<Element>();
  const writings = new Map<Element, { page: Document; end: ChildNode; nodes: ChildNode[] }>();
  const late: (() => void)[] = [];
  let running: HTMLScriptElement | undefined;
  let onload: unknown;

  /** The released script that is running now. A module is no `currentScript`, but its address is in the stack. */
  const findCurrent = (): Element | undefined => {
    const current = document.currentScript || (running?.type && `${Error().stack}`.includes(running.src) && running);
    return current && released.has(current) ? current : undefined;
  };

  const callLater = (target: EventTarget, type: string, handler: EventListenerOrEventListenerObject) => {
    late.push(() => {
      const event = new Event(type);
      for (const key of ['target', 'currentTarget']) Object.defineProperty(event, key, { value: target });
      if (typeof handler === 'function') handler.call(target, event);
      else handler.handleEvent(event);
    });
  };

  const write = (after: Element, html: string) => {
    let writing = writings.get(after);
    if (!writing) {
      // A document without a window parses like the real one, and runs and fetches nothing.
      writing = { page: document.implementation.createHTMLDocument(), end: new Text(), nodes: [] };
      writings.set(after, writing);
      after.after(writing.end);
      html = `<body>${html}`;
    }
    writing.page.write(trustHtml(html));
    // Nodes move over as soon as they begin; the parser goes on filling them where they are.
    const begun = [...(writing.page.body?.childNodes ?? [])];
    writing.nodes.push(...begun);
    writing.end.before(...begun);
    // Firefox knows a sheet again by its text, and with it that its imports came to nothing in the other document.
    for (const style of findAll(begun, 'style')) style.append(' ');
  };

  /** Puts a hook in front of a method, until the signal aborts, unless somebody hooked it after us. */
  const hook = (target: object, name: string, around: (native: Method, args: unknown[]) => unknown) => {
    const methods = target as Record<string, Method>;
    const native = methods[name] as Method;
    const hooked: Method = (...args) => around(native, args);
    methods[name] = hooked;
    signal.addEventListener('abort', () => {
      if (methods[name] === hooked) methods[name] = native;
    });
  };
  for (const name of ['write', 'writeln']) {
    hook(document, name, (native, args) => {
      const current = findCurrent();
      return current
        ? write(current, `${args.join('')}\n`.slice(0, name === 'write' ? -1 : undefined))
        : native.apply(document, args);
    });
  }
  for (const target of [window, document]) {
    hook(target, 'addEventListener', (native, args) => {
      if (args[1] && isOver(args[0]) && findCurrent()) callLater(target, args[0] as string, args[1] as EventListener);
      return native.apply(target, args);
    });
  }

  return {
    enter(script) {
      released.add(script);
      running = script;
      ({ onload } = window);
    },
    write,
    leave(element) {
      running = undefined;
      if (window.onload && window.onload !== onload && isOver('load'))
        callLater(window, 'load', window.onload as EventListener);
      const { page, end, nodes = [] } = writings.get(element) ?? {};
      writings.delete(element);
      page?.close();
      end?.remove();
      return (nodes as Element[]).flatMap(findScripts);
    },
    callLate() {
      for (const call of late.splice(0)) call();
    },
  };
}
