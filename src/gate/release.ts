import type { Trust } from '../trusted-types.js';
import { setAddresses } from './addresses.js';
import { describeScript, disarmScript, type Ran } from './disarm.js';
import { isActive } from './find.js';
import { createLatePage, type LatePage } from './late-page.js';
import { createLooseSet } from './loose-set.js';
import { preload, readAddress } from './preload.js';
import { runScript } from './run-script.js';
import { isModule, readType } from './will-run.js';

/** Fires what may fire, and takes back what can be taken back. */
export interface Release {
  /**
   * Fires elements in the given order; `afterPaint` lets the click that granted be seen first. What is not `isDue` when its
   * turn comes does not fire, and `onGone` hears of it.
   */
  fire(elements: readonly Element[], afterPaint: boolean, turn?: Turn): void;
  /** Hands back, by `onGone`, what is not due any more and has not had its turn: after another yes it comes in its place. */
  sweep(): void;
  /** The scripts that have run, by their marks: with a copy of an element that they came by, as this or written by it. */
  readonly ran: Map<string, Ran>;
  /** Has it been put into the page by us, and runs, or has run? */
  isOurs(element: Element): boolean;
  /** Has it fired already, as a tag that stands in the head still? */
  isAgain(element: Element): boolean;
  /** Has a script not run that has not come yet; returns the marked one, which is held again. */
  cancel(script: Element): HTMLScriptElement | undefined;
  /** Takes the addresses from an element that is no script, and has not been fired if it `isFirst`; returns whether it had any. */
  take(element: Element, isFirst?: boolean): boolean;
}

/** What is asked of an element when its turn comes, which may be long after the yes. */
export interface Turn {
  /** Is it in the page still, and not taken back? */
  isDue(element: Element): boolean;
  onGone(element: Element): unknown;
}

/** How long, in milliseconds, we work before the page gets its turn. */
const slice = 8;

/** As many downloads begin at once, however long the click has taken: the next ones would come a frame later. */
const burst = 10;

/** Notes on a container that it is in the page, for whichever instance looks at it. */
const written = Symbol.for('consentgate:written');

/** Lets the browser handle input and paint. */
const giveWay = (): Promise<unknown> =>
  (window as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((go) => setTimeout(go));

/** Creates the queue. `onFired` hears of every element when its turn has come. */
export function createRelease(trust: Trust, signal: AbortSignal, onFired: (element: Element) => void): Release {
  let page: LatePage | undefined;
  const trustHtml = (html: string) => trust('createHTML', html);

  const ran: Release['ran'] = new Map();
  /** The marked element that a script was written by. */
  const origins = new WeakMap<Element, HTMLElement>();
  /** The marked element that a script has run for. */
  const authors = new WeakMap<Element, HTMLElement>();
  const readKey = ({ dataset: { consent, service } }: HTMLElement, isWritten: boolean) =>
    `${consent}\n${service}\n${isWritten}`;
  const note = (script: HTMLScriptElement, marked: HTMLElement, isWritten: boolean) => {
    const key = readKey(marked, isWritten);
    const entry = ran.get(key) ?? { marked, isWritten, scripts: createLooseSet(), texts: new Set<string>() };
    ran.set(key, entry);
    entry.scripts.add(script);
    authors.set(script, marked);
    entry.texts.add(describeScript(script));
  };
  /** The tag as it was written, by what stands in its place. */
  const spent = new WeakMap<Element, HTMLElement>();
  const describe = (tag: Element) => {
    const copy = tag.cloneNode() as Element;
    // Every page has one of its own.
    copy.removeAttribute('nonce');
    return copy.outerHTML;
  };
  /** What takes a script back that was put into the page. */
  const cancels = new WeakMap<Element, () => HTMLScriptElement | undefined>();
  /** One that another tag has written has no marks of its own. */
  const mark = (script: HTMLScriptElement, marked: HTMLElement) => {
    for (const name of ['consent', 'service']) if (marked.dataset[name]) script.dataset[name] = marked.dataset[name];
    disarmScript(script);
  };
  let busyLanes = 0;
  /** Runs a script; `done` is there when the next tag has to wait. */
  const start = (inert: HTMLScriptElement, marked: HTMLElement) => {
    let author = inert;
    const { done, cancel } = runScript(inert, trust, (script) => {
      author = script;
      note(script, marked, origins.has(inert));
      page?.enter(script, inert);
    });
    cancels.set(author, () => {
      if (!cancel()) return undefined;
      mark(inert, marked);
      return inert;
    });
    return { author, done };
  };
  const runNow = (written: HTMLScriptElement, author: HTMLScriptElement): Element[] => {
    const marked = authors.get(author) ?? author;
    origins.set(written, marked);
    try {
      onFired(written);
      return leave(start(written, marked).author, marked);
    } catch (error) {
      console.error('consentgate: a released tag failed', written, error);
      return [];
    }
  };
  /** What an element has written waits now, as what its marked element brings. */
  const leave = (author: Element, marked: HTMLElement): Element[] => {
    const scripts = page?.leave(author) ?? [];
    for (const next of scripts) origins.set(next, marked);
    return scripts;
  };

  const createLane = () => {
    const queue: Element[] = [];
    let turn: Turn = { isDue: ({ isConnected }) => isConnected, onGone() {} };
    /** The marked element whose fate it shares: what a tag has written goes with that tag, until it was taken back with it. */
    const findOrigin = (element: Element) =>
      element.matches('[data-consent],[data-service]') ? undefined : origins.get(element);
    const isDue = (element: Element) => {
      const origin = findOrigin(element);
      if (!origin) return turn.isDue(element);
      return element.isConnected && element.ownerDocument.defaultView && ran.has(readKey(origin, false));
    };
    const drop = (element: Element) => {
      const origin = findOrigin(element);
      if (origin) mark(element as HTMLScriptElement, origin);
      turn.onGone(element);
    };
    const preloaded = new WeakSet<Element>();
    let isBusy = false;
    const sweep = () => {
      for (const element of queue.filter((next) => !isDue(next))) {
        queue.splice(queue.indexOf(element), 1);
        drop(element);
      }
    };
    const add = async (elements: readonly Element[], afterPaint: boolean, given = turn) => {
      turn = given;
      // Taken back and agreed to again while it waits, it fires once.
      queue.push(...elements.filter((element) => !queue.includes(element)));
      if (isBusy || !queue[0]) return;
      isBusy = true;
      busyLanes++;
      // Since the click, if it is one: its handlers have kept the page waiting, too.
      let since = window.event?.timeStamp ?? performance.now();
      /** Gives the page its turn when we have worked for long; `undefined`: not yet. */
      const breathe = () =>
        performance.now() - since > slice
          ? giveWay().then(() => {
              since = performance.now();
            })
          : undefined;
      const preloadAll = async () => {
        let begun = 0;
        for (const next of [...queue]) {
          if (signal.aborted) return;
          if (!preloaded.has(next) && isDue(next)) preload(next);
          preloaded.add(next);
          // Without a wait where none is due: even an empty one would put the next download behind all of this task.
          const breath = ++begun % burst ? undefined : breathe();
          if (breath) await breath;
        }
      };
      if (afterPaint) {
        // The paint waits for no tag to run, and the downloads do not wait for the paint.
        preloadAll();
        await new Promise((go) => {
          requestAnimationFrame(() => setTimeout(go));
          // A hidden page paints no frames; a frame out of sight may paint none, and a busy machine may take its time.
          setTimeout(go, document.hidden ? 0 : 500);
        });
      }
      page ??= createLatePage(trustHtml, signal, () => busyLanes, runNow);
      for (let element = queue.shift(); element && !signal.aborted; element = queue.shift()) {
        let author: Element = element;
        // Taken back since, or out of the page: nothing would ever tell that it has run.
        if (!isDue(element)) {
          drop(element);
          continue;
        }
        try {
          onFired(element);
          const isScript = element.localName === 'script';
          const isTemplate = element.localName === 'template';
          // Its marks go when it runs.
          const origin =
            origins.get(element) ?? ((isScript || isTemplate ? element.cloneNode() : element) as HTMLElement);
          if (isTemplate || (isScript && /html/i.test(element.getAttribute('type') ?? ''))) {
            // Inside a script element, the end tag of an inner one has to be written `<\/script>`, and what looks so in its code
            // with one backslash more.
            const html = isScript
              ? (element as HTMLScriptElement).text.replace(/<\\(?=\\*\/script)/gi, '<')
              : element.innerHTML;
            // By another instance (a component that was mounted again), where a framework has marked it anew.
            if (!(written in element)) page.write(element, html);
            Object.assign(element, { [written]: true });
            // As those of a script do: a copy, in a page that somebody keeps, stands beside a copy of what it has brought. After a no
            // it has them again.
            note(element as HTMLScriptElement, origin, false);
            spent.set(element, origin);
            for (const name of ['data-consent', 'data-service']) element.removeAttribute(name);
          } else if (isScript) {
            const { author: script, done } = start(element as HTMLScriptElement, origin);
            author = script;
            spent.set(element.isConnected ? element : script, origin);
            if (done) {
              await preloadAll();
              await done;
            }
          } else setAddresses(element, true, trust);
          queue.unshift(...leave(author, origin));
        } catch (error) {
          // One broken tag never stops the next.
          console.error('consentgate: a released tag failed', element, error);
        }
        await breathe();
      }
      isBusy = false;
      // As in a page: `DOMContentLoaded` and `load` come when all scripts have run.
      if (!--busyLanes) page.callLate();
    };
    return { add, sweep };
  };
  // Frames, images and async scripts wait for nobody, and nobody for them.
  const free = createLane();
  const ordered = createLane();
  // A classic script without an address is never async (HTML, "prepare the script element").
  const isAsync = (element: Element) =>
    element.hasAttribute('async') && (readAddress(element) != null || isModule(readType(element)));
  const isOrdered = (element: Element) => /^(script|template)$/.test(element.localName) && !isAsync(element);

  return {
    fire(elements, afterPaint, turn) {
      // Before any of them runs: what has run has lost its `async`.
      const inOrder = elements.filter(isOrdered);
      free.add(
        elements.filter((element) => !inOrder.includes(element)),
        afterPaint,
        turn,
      );
      ordered.add(inOrder, afterPaint, turn);
    },
    sweep() {
      free.sweep();
      ordered.sweep();
    },
    ran,
    isOurs: (element) => authors.has(element) && isActive(element),
    // Whoever merges the heads of pages (Turbo, Swup, Nuxt) leaves a tag that is there, which it knows by its markup, and of
    // one that has fired it finds another markup. The parser writes what the page means.
    isAgain: (element) =>
      element.parentNode === document.head &&
      document.readyState !== 'loading' &&
      [...document.head.children].some((other) => {
        const origin = spent.get(other);
        return origin && describe(origin) === describe(element) && other.textContent === element.textContent;
      }),
    cancel: (script) => cancels.get(script)?.(),
    take: (element, isFirst) => setAddresses(element, false, trust, isFirst),
  };
}
