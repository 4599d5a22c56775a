import { findUnread } from '../config/script-tag.js';
import { watchAddresses } from '../gate/addresses.js';
import { createGate, type Gate } from '../gate/gate.js';
import { createRelease } from '../gate/release.js';
import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';
import type { Answer } from '../state/answer.js';
import { prepareLayer } from './data-layer.js';

/** The gate, told of each answer that was taken. */
export interface GatePart extends Omit<Gate, 'takeBack' | 'move'> {
  hear(answer: Answer): void;
}

/** Name of the cookie, life in days and revision with which an answer can be kept. */
const kept = /^[\w.-]{1,64}~[1-9]\d{0,3}~[\w.-]{1,32}$/;

/** Marked scripts that nobody holds or fires; live ones have been made inert by now. */
const strange = 'script[data-consent][type]:not([type="text/plain"],[type="text/html"])';

/** Holds and fires marked tags, and tells the page of each that fires. */
export function mountGate(inside: Inside): GatePart {
  const { trust, signal, raw, config, allows, store, made, use, subscribe, tellListeners } = inside;
  // Every page would ask again, and whoever sets the site up would not know why.
  if (!kept.test(`${config.cookieName}~${config.expiresDays}~${config.revision}`) || findUnread(raw)[0])
    use('problems');
  let gate: Gate | undefined;
  const once = new WeakSet<Element>();
  const follow = watchAddresses(signal, (element, put) => gate?.move(element, put));
  const create = () =>
    createGate({
      signal,
      allows(element) {
        const { service = '' } = (element as HTMLElement).dataset;
        // Its vendor cannot be told what was agreed to.
        if (made.vendors?.isSound(service) === false) return false;
        const may = allows(element);
        // Known to the site, but its category is in the catalogue.
        if (may === undefined && store.subjects[service]) {
          use('services');
          return false;
        }
        // A misspelt list of categories makes them unknown, and nobody is asked about what is none.
        if (may === undefined) use('problems');
        return may;
      },
      release: createRelease(trust, signal, (element) => {
        // Browsers keep no cookie for a domain that the page is not in, and say nothing.
        if (raw.cookieDomain && store.receipt()?.persisted === false) use('problems');
        made.vendors?.prepare(element, once.delete(element));
        prepareLayer(element, inside);
        // A script that has run is not undone.
        if (!/^(script|template)$/.test(element.localName)) follow(element);
        tellEvent('released', (element as HTMLElement).dataset, element);
      }),
      // The part that erases loads the page afresh behind it.
      onWithdrawn: () => raw.reloadOnWithdraw && use('vendors', (vendors) => vendors.reload()),
      onChange: () =>
        // Not before this turn's work is done.
        queueMicrotask(() => {
          // The interface draws the placeholders.
          if (config.ui === 'on' && !signal.aborted && gate?.held()[0]) use('ui');
          tellListeners();
        }),
    });
  /** No tag fires before its vendor has been told: a script without a default takes everything for granted. */
  const whenTold = (run: (gate: Gate) => void) => {
    const go = () => {
      if (!gate) {
        gate = create();
        // Not before it is there for everybody: WebKit sees to changes of the page while Trusted Types are asked.
        gate.look();
        for (const script of document.querySelectorAll<HTMLScriptElement>(strange))
          console.warn(
            `consentgate: nobody holds or fires a script of the type "${script.type}": write type="text/plain", and another type into data-type`,
            script,
          );
      }
      run(gate);
    };
    if (config.services[0]) use('vendors', (vendors) => vendors.whenTold(go));
    else go();
  };
  const face: GatePart = {
    look: (elements) => whenTold((now) => now.look(elements)),
    update: () => whenTold((now) => now.update()),
    releaseOnce(element) {
      const { service } = (element as HTMLElement).dataset;
      const release = () =>
        whenTold((now) => {
          once.add(element);
          now.releaseOnce(element);
        });
      // Its milder address stands in its data.
      if (config.services[0]) use('vendors', (vendors) => vendors.whenKnown(service, release));
      else release();
    },
    hear(answer) {
      heard = store.receipt();
      takeBack((id) => (typeof answer === 'string' ? answer : answer[id]) === 'denied');
    },
    held: () => gate?.held() ?? [],
  };
  /** A no is a later word than “load once”. */
  function takeBack(isDenied: (id: string) => boolean): void {
    gate?.takeBack((element) => {
      const { consent = '', service = '' } = (element as HTMLElement).dataset;
      return [...consent.split(/\W+/), service, store.subjects[service]?.category ?? ''].some(isDenied);
    });
    face.update();
  }
  /** The receipt of the last answer that was heard, here or in another tab. */
  let heard = store.receipt();
  subscribe(() =>
    // Not before an answer of this tab has been heard. (WebKit runs microtasks in the middle of it.)
    setTimeout(() => {
      const before = heard;
      heard = store.receipt();
      if (!heard || heard.time === before?.time) return;
      const { choices } = heard;
      // A yes at a placeholder says nothing of what plays here.
      const isYes = (id: string) => choices[id] && !before?.choices[id] && !config.categories.includes(id);
      if (!Object.keys(choices).some(isYes)) takeBack((id) => choices[id] === 0);
    }),
  );
  // Before it looks at the page: an interface that is there already will ask what is held.
  made.gate = face;
  whenTold(() => {});
  return face;
}
