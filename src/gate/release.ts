import type { Trust } from '../trusted-types.js';
import { setAddresses } from './addresses.js';
import { isActive, isLiveScript } from './find.js';
import { createLatePage, type LatePage } from './late-page.js';
import { createLooseSet, type LooseSet } from './loose-set.js';
import { preload, readAddress } from './preload.js';

/** Fires what may fire, and takes back what can be taken back. */
export interface Release {
  /**
   * Fires elements in the given order; `afterPaint` lets the click that granted be seen first. `onGone` hears of what was
   * out of the page when its turn came, and has not fired.
   */
  fire(elements: readonly Element[], afterPaint: boolean, onGone?: (element: Element) => void): void;
  /** The scripts that have run, by their marks: with a copy of an element that they came by, as this or written by it. */
  readonly ran: Map<string, Ran>;
  /** Takes the addresses from an element that is no script; returns whether it had any. */
  take(element: Element): boolean;
}

/** Scripts with the same marks. */
interface Ran {
  readonly marked: HTMLElement;
  readonly isWritten: boolean;
  readonly scripts: LooseSet<HTMLScriptElement>;
  /** What they are: of a page that somebody has kept and shows again, the scripts are copies. */
  readonly texts: Set<string>;
}

/** The same for a copy of it. */
export const describeScript = ({ src, text }: HTMLScriptElement): string => `${src} ${text}`;

/** How long, in milliseconds, we work before the page gets its turn. */
const slice = 5;

/** A script that never answers holds up the others for this long, in milliseconds. */
const patience = 2e4;

/** Notes on a container that it is in the page, for whichever instance looks at it. */
const written = Symbol.for('consentgate:written');

/** Lets the browser handle input and paint. */
const giveWay = (): Promise<unknown> =>
  (window as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((go) => setTimeout(go));

/** Puts a running copy of an inert script after it. The returned promise is there when the next tag has to wait. */
function run(
  inert: HTMLScriptElement,
  trust: Trust,
  enter: (script: HTMLScriptElement) => void,
): Promise<unknown> | undefined {
  const script = document.createElement('script');
  const address = readAddress(inert);
  const { nonce } = inert;
  // Created scripts are async unless told otherwise; in their turn they shall run as written.
  script.async = false;
  for (const { name, value } of [...inert.attributes]) {
    if (name === 'data-type' || (name === 'type' && isActive(inert))) script.type = value;
    else if (!/^(type|(data-)?(src|(xlink:)?href)|data-(consent|service))$/.test(name))
      script.setAttribute(name, value);
    // The inert element stays for the framework that made it, but must not be found in the script's place.
    if (name !== 'type') inert.removeAttribute(name);
  }
  // What a tag has written is none yet, and would run in a copy of the page.
  inert.type = 'text/plain';
  script.nonce = nonce;
  if (address != null) script.src = trust('createScriptURL', address);
  // Beside an address it does not run, but may be what the vendor's script is told by (`lang: en_US` of LinkedIn's).
  if (inert.text) script.text = trust('createScript', inert.text);
  for (const type of ['load', 'error']) {
    // Whoever made the tag by code waits for it there.
    script.addEventListener(type, () => inert.dispatchEvent(new CustomEvent(type)));
  }
  enter(script);
  // The guard may hold its address for another service: then it waits as a marked tag does, and nobody waits for it.
  const isHeld = !isLiveScript(script);
  if (isHeld || script.async || script.noModule || (address == null && script.type !== 'module')) {
    inert.after(script);
    return undefined;
  }
  return new Promise((resolve) => {
    // Not `onload`: the tag may have a handler of its own.
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
    setTimeout(resolve, patience);
    inert.after(script);
    if (address == null) {
      // An inline module tells nobody that it has run (HTML, "execute the script element", step 8: only one "from
      // an external file" does). A second one, that the browser runs right after it, does.
      const herald = document.createElement('script');
      const name = `consentgate:${Math.random()}`;
      addEventListener(name, resolve, { once: true });
      herald.type = 'module';
      herald.async = false;
      herald.nonce = nonce;
      herald.text = trust(
        'createScript',
        `dispatchEvent(new CustomEvent("${name}"));document.getElementById("${name}").remove()`,
      );
      herald.id = name;
      script.after(herald);
    }
  });
}

/** Creates the queue. `onFired` hears of every element when its turn has come. */
export function createRelease(trust: Trust, signal: AbortSignal, onFired: (element: Element) => void): Release {
  let page: LatePage | undefined;
  const trustHtml = (html: string) => trust('createHTML', html);

  const ran: Release['ran'] = new Map();
  /** The marked element that a script was written by. */
  const origins = new WeakMap<Element, HTMLElement>();
  const note = (script: HTMLScriptElement, marked: HTMLElement, isWritten: boolean) => {
    const { consent, service } = marked.dataset;
    const key = `${consent}\n${service}\n${isWritten}`;
    const entry = ran.get(key) ?? { marked, isWritten, scripts: createLooseSet(), texts: new Set<string>() };
    ran.set(key, entry);
    entry.scripts.add(script);
    entry.texts.add(describeScript(script));
  };
  let busyLanes = 0;

  const createLane = () => {
    const queue: Element[] = [];
    let tellGone = (_: Element): void => {};
    const preloaded = new WeakSet<Element>();
    let isBusy = false;
    return async (elements: readonly Element[], afterPaint: boolean, onGone = tellGone) => {
      tellGone = onGone;
      queue.push(...elements);
      if (isBusy || !queue[0]) return;
      isBusy = true;
      busyLanes++;
      let since = performance.now();
      /** Gives the page its turn when we have worked for long; `undefined`: not yet. */
      const breathe = () =>
        performance.now() - since > slice
          ? giveWay().then(() => {
              since = performance.now();
            })
          : undefined;
      const preloadAll = async () => {
        for (const next of [...queue]) {
          if (!preloaded.has(next)) preload(next);
          preloaded.add(next);
          // Without a wait where none is due: even an empty one would put the next download behind all of this task.
          const turn = breathe();
          if (turn) await turn;
        }
      };
      if (afterPaint) {
        // The paint waits for no tag to run, and the downloads do not wait for the paint.
        preloadAll();
        await new Promise((go) => {
          requestAnimationFrame(() => setTimeout(go));
          // A hidden page paints no frames.
          setTimeout(go, document.hidden ? 0 : 99);
        });
      }
      page ??= createLatePage(trustHtml, signal, () => busyLanes);
      for (let element = queue.shift(); element && !signal.aborted; element = queue.shift()) {
        let author = element;
        // Taken out of the page since: nothing would ever tell that it has run.
        if (!element.isConnected) {
          tellGone(element);
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
            // Inside a script element, the end tag of an inner one has to be written `<\/script>`.
            const html = isScript
              ? (element as HTMLScriptElement).text.replace(/<\\\/script/gi, '</script')
              : element.innerHTML;
            // By another instance (a component that was mounted again); a copy, in a page that somebody keeps, has no such note.
            if (!(written in element)) page.write(element, html);
            Object.assign(element, { [written]: true });
          } else if (isScript) {
            const done = run(element as HTMLScriptElement, trust, (script) => {
              author = script;
              note(script, origin, origins.has(element));
              page?.enter(script);
            });
            if (done) {
              await preloadAll();
              await done;
            }
          } else setAddresses(element, true, trust);
          const scripts = page.leave(author);
          for (const next of scripts) origins.set(next, origin);
          queue.unshift(...scripts);
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
  };
  // Frames, images and async scripts wait for nobody, and nobody for them.
  const free = createLane();
  const ordered = createLane();
  const isOrdered = (element: Element) =>
    /^(script|template)$/.test(element.localName) && !element.hasAttribute('async');

  return {
    fire(elements, afterPaint, onGone) {
      free(
        elements.filter((element) => !isOrdered(element)),
        afterPaint,
        onGone,
      );
      ordered(elements.filter(isOrdered), afterPaint, onGone);
    },
    ran,
    take: (element) => setAddresses(element, false, trust),
  };
}
