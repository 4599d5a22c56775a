import { hookMethod } from './hook.js';
import { createLateEvents } from './late-events.js';
import { createLateWriting } from './late-writing.js';
import { readAddress } from './preload.js';
import { isModule, willRun } from './will-run.js';

/**
 * Lets a tag that is released late meet the page as if it had been there from the start:
 * what it writes lands after its own element, and its listeners for a page that has long been ready are called.
 */
export interface LatePage {
  /** From now on this script, which stands behind the inert one, counts as released and may be running. */
  enter(script: HTMLScriptElement, inert: Element): void;
  /** Puts HTML after an element, piece by piece as `document.write` does. Scripts in it do not run by themselves. */
  write(after: Element, html: string): void;
  /** The element has run, or was filled: returns the scripts that it wrote and that have not run, in order. */
  leave(element: Element): Element[];
  /** Calls the listeners that came too late, once each. */
  callLate(): void;
}

/** Does it run as soon as it is in the page? */
const isInline = (script: Element) => readAddress(script) == null && !isModule(script.getAttribute('type'));

/** Does a parser wait for it? */
const isWaitedFor = (script: Element) => {
  const type = script.getAttribute('type');
  return willRun(script, type) && !isModule(type) && !script.matches('[async],[defer]');
};

/**
 * Creates the helper and hooks `document.write`, `writeln`, `open` and the listeners of this page. `isBusy`: are there tags
 * under way, so that {@link LatePage.callLate} will be called? `runNow` runs a script that another one has written, and returns
 * what that wrote and has to wait.
 */
export function createLatePage(
  trustHtml: (text: string) => string,
  signal: AbortSignal,
  isBusy: () => unknown,
  runNow: (written: HTMLScriptElement, author: HTMLScriptElement) => Element[],
): LatePage {
  const released = new WeakMap<Element, Element>();
  let running: HTMLScriptElement | undefined;
  const handlers = new Map<Element, () => void>();

  /** The released script that is running now. A module is no `currentScript`, but its address is in the stack. */
  const findCurrent = (): Element | undefined => {
    const current = document.currentScript || (running?.type && `${Error().stack}`.includes(running.src) && running);
    return current && released.has(current) ? current : undefined;
  };
  const events = createLateEvents(signal, findCurrent, isBusy);
  // One that has taken itself out of the page still writes where it stood.
  const { write, end } = createLateWriting(trustHtml, (script) =>
    script.isConnected ? script : (released.get(script) ?? script),
  );

  for (const name of ['write', 'writeln']) {
    hookMethod(document, name, signal, (_self, args, native) => {
      const current = findCurrent() as HTMLScriptElement | undefined;
      if (!current) return native();
      // What an async script writes is ignored in any page (HTML, "ignore-destructive-writes counter").
      if (!isModule(current.type) && current.async && current.src) return undefined;
      const waiting = write(current, args.join('') + (name === 'write' ? '' : '\n'));
      // As in a page: an inline one runs before its author goes on, unless it has to wait for another file.
      const isDue = (next: Element) => isInline(next) || isWaitedFor(next);
      for (;;) {
        const at = waiting.findIndex(isDue);
        const next = waiting[at] as HTMLScriptElement | undefined;
        if (!next || !isInline(next)) return undefined;
        const outer = running;
        waiting.splice(at, 1);
        waiting.splice(at, 0, ...runNow(next, current));
        running = outer;
      }
    });
  }
  // While a page is being read this does nothing; later it would wipe the page. With a third argument it opens a window.
  hookMethod(document, 'open', signal, (_self, args, native) =>
    args.length < 3 && findCurrent() ? document : native(),
  );

  return {
    enter(script, inert) {
      released.set(script, inert);
      const findHandlers = events.watchHandlers();
      // It runs when it has come, beside whatever runs in its turn.
      if (script.async && script.src) script.addEventListener('load', findHandlers);
      else {
        running = script;
        handlers.set(script, findHandlers);
      }
    },
    write,
    leave(element) {
      if (running === element) running = undefined;
      handlers.get(element)?.();
      handlers.delete(element);
      return end(element);
    },
    callLate: events.callLate,
  };
}
