import { hookMethod } from './hook.js';

/** Calls listeners of released tags for events of the page that are over, as if the tags had been there from the start. */
export interface LateEvents {
  /** Notes the handlers of the page (`window.onload = …`); returns what looks whether a tag has set one since. */
  watchHandlers(): () => void;
  /** Calls the listeners that came too late, once each. */
  callLate(): void;
}

interface LateListener {
  readonly target: EventTarget;
  readonly type: string;
  readonly handler: EventListenerOrEventListenerObject;
  readonly signal?: AbortSignal | undefined;
  /** Is it still there? A handler (`window.onload`) is not, once another one has taken its place. */
  isThere?(): boolean;
  /** Adds it as it was meant to be: its event had not come when it was added, and may come by itself. */
  readonly native?: () => unknown;
}

/** The events, in the order in which a page has them (HTML, "The end"), and at what they arrive; none goes on elsewhere. */
const order = ['DOMContentLoaded document', 'DOMContentLoaded window', 'readystatechange document', 'load window'];
const rank = (type: unknown, target: EventTarget) =>
  order.indexOf(`${type} ${target === window ? 'window' : 'document'}`);

/** Has the event of this name been dispatched already (HTML, "The end"; Navigation Timing)? */
const isOver = (type: unknown): unknown => {
  // Documents of test tools (jsdom, happy-dom) have no such clock; the page must not break there.
  const { timing = {} as PerformanceTiming } = performance;
  return type === 'load'
    ? timing.loadEventStart
    : type === 'DOMContentLoaded'
      ? timing.domContentLoadedEventStart
      : document.readyState === 'complete';
};

const call = ({ target, type, handler, signal, isThere }: LateListener) => {
  if (signal?.aborted || isThere?.() === false) return;
  const event = new CustomEvent(type);
  // `load` of the window has the document as its target (HTML, "legacy target override").
  const targets = { target: document, currentTarget: target };
  for (const [key, value] of Object.entries(targets)) Object.defineProperty(event, key, { value });
  try {
    if (typeof handler === 'function') handler.call(target, event);
    else handler.handleEvent(event);
  } catch (error) {
    // Reported as that of any listener, and the next one is called all the same.
    setTimeout(() => {
      throw error;
    });
  }
};

/**
 * Hooks the listeners of window and document. `isReleased`: does a released tag run now? `isBusy`: will there be a
 * {@link LateEvents.callLate} when tags that are under way have run?
 */
export function createLateEvents(signal: AbortSignal, isReleased: () => unknown, isBusy: () => unknown): LateEvents {
  let late: LateListener[] = [];
  const isSame = (one: LateListener, two: LateListener) =>
    one.target === two.target && one.type === two.type && one.handler === two.handler;
  const callLate = () => {
    late.sort((a, b) => rank(a.type, a.target) - rank(b.type, b.target));
    // One of them may take another one back.
    for (let listener = late.shift(); listener; listener = late.shift()) {
      const { native, type } = listener;
      if (native && !isOver(type)) native();
      else call(listener);
    }
  };
  /** Returns whether it is to be heard from us, and not before. */
  const add = (listener: LateListener): boolean => {
    const { type, target, native } = listener;
    // Of what is to come a tag would have heard after all that is over, had it been there from the start.
    const isToCome =
      !!native && !isOver(type) && type !== 'DOMContentLoaded' && !!isOver('DOMContentLoaded') && !!isBusy();
    if (rank(type, target) < 0 || !(isToCome || isOver(type))) return false;
    if (late.some((other) => isSame(other, listener))) return isToCome;
    // A handler that takes the place of another one has its turn, too (HTML, "activate an event handler").
    const place = late.findIndex(
      (other) => other.isThere?.() === false && rank(other.type, other.target) === rank(type, target),
    );
    if (listener.isThere && place >= 0) late[place] = listener;
    else late.push(listener);
    // An async tag comes when it wants; its listeners wait until it has run.
    if (!isBusy()) setTimeout(callLate);
    return isToCome;
  };

  for (const target of [window, document]) {
    const read = ([type, handler, options]: unknown[]) =>
      ({ target, type, handler, signal: (options as AddEventListenerOptions | undefined)?.signal }) as LateListener;
    // Called without a receiver it is the window's; with another one it is none of ours.
    const isOurs = (self: unknown) => (self ?? window) === target;
    hookMethod(target, 'addEventListener', signal, (self, args, native) => {
      return args[1] && isOurs(self) && isReleased() && add({ ...read(args), native }) ? undefined : native();
    });
    hookMethod(target, 'removeEventListener', signal, (self, args, native) => {
      if (isOurs(self)) late = late.filter((listener) => !isSame(listener, read(args)));
      return native();
    });
  }

  /** Handlers whose event has come already, from the browser or from us: an async tag is not the one that has set them. */
  const called = new WeakSet<object>();
  const noteHandlers = () => {
    for (const handler of [window.onload, document.onreadystatechange]) if (handler) called.add(handler);
  };
  if (isOver('load')) noteHandlers();
  else window.addEventListener('load', noteHandlers, { signal, once: true });

  return {
    watchHandlers() {
      const { onload } = window;
      const { onreadystatechange } = document;
      return () => {
        const handlers = [
          ['load', window, onload],
          ['readystatechange', document, onreadystatechange],
        ] as const;
        for (const [type, target, before] of handlers) {
          const read = () => (target as never as Record<string, EventListener | null>)[`on${type}`];
          const handler = read();
          if (handler && handler !== before && !called.has(handler)) {
            if (isOver(type)) called.add(handler);
            add({ type, target, handler, isThere: () => read() === handler });
          }
        }
      };
    },
    callLate,
  };
}
