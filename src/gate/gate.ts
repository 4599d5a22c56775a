import { isOpen } from './addresses.js';
import { disarmRan, disarmScript } from './disarm.js';
import { findEverywhere, inOrder, isEmbed } from './find.js';
import { createWaiting, isUnplaced } from './hydration.js';
import { forgetPages } from './kept-pages.js';
import { createLooseSet } from './loose-set.js';
import type { Release } from './release.js';
import { createUnfinished } from './unfinished.js';
import { createWarnings } from './warnings.js';

/** What the gate is told. */
export interface GateOptions {
  /** May it fire? `undefined`: it names something unknown. */
  allows(element: Element): boolean | undefined;
  readonly release: Release;
  readonly signal: AbortSignal;
  /** What is held has changed. */
  onChange(): void;
  /** Scripts that have run may not run any more. */
  onWithdrawn(): void;
}

/** Holds marked elements until they may fire. */
export interface Gate {
  /** Holds or fires marked elements; those of the whole page when none are given. */
  look(elements?: readonly Element[]): void;
  /** Looks at everything again; an embed, or a picture that is not settled, is held again once it is not allowed. */
  update(): void;
  /** It has been given another address since it fired: it fires with that, or is held again; `put` gives it that again. */
  move(element: Element, put: () => void): void;
  /** Fires one element whatever the decisions say, until `takeBack` means it. */
  releaseOnce(element: Element): void;
  /** Has the next `update` hold again what was fired once and `isMeant`. */
  takeBack(isMeant: (element: Element) => boolean): void;
  /** Embeds that are held now, in document order. */
  held(): Element[];
}

/** Creates the gate, which has looked at nothing yet. */
export function createGate({ allows, release, signal, onChange, onWithdrawn }: GateOptions): Gate {
  const held = createLooseSet<Element>();
  const fired = new WeakSet<Element>();
  const shown = createLooseSet<Element>();
  const once = createLooseSet<Element>();
  const warnings = createWarnings();
  const coming = createWaiting(onChange);
  const unfinished = createUnfinished(signal, () => look([]));
  const hold = (element: Element) => {
    held.add(element);
    if (isEmbed(element)) coming.wait(element);
  };
  const fire = (elements: readonly Element[], afterPaint: boolean) => {
    for (const element of elements) {
      held.delete(element);
      fired.add(element);
      // A script that has run is not undone, and a style sheet is there.
      if (isEmbed(element)) onChange();
      if (!/^(script|template|link)$/.test(element.localName)) shown.add(element);
    }
    release.fire(elements, afterPaint, {
      isDue: (element) => element.isConnected && (once.has(element) || !!allows(element)),
      // What comes back into the page shall fire then; what is there waits for another yes.
      onGone(element) {
        fired.delete(element);
        if (element.isConnected) hold(element);
      },
    });
  };
  const look = (elements: readonly Element[] = findEverywhere(document)) =>
    fire(
      // What has waited for its end comes before what stands behind it.
      inOrder(new Set([...unfinished.take(), ...elements])).filter((element) => {
        // The opt-out switch is found with what is held, and is nothing to hold. A framework may mark what is in a tag's place.
        if (fired.has(element) || release.isOurs(element) || (element as HTMLElement).dataset.consentgate) return false;
        const may = allows(element);
        // Known, but its marks may be others by now, and it may be back in the page.
        if (held.has(element)) return may && element.isConnected && !unfinished.wait(element);
        if (release.isAgain(element)) return false;
        warnings.look(element, may);
        if (may) return !isUnplaced(element) && !unfinished.wait(element);
        if (element.localName === 'script') disarmScript(element as HTMLScriptElement);
        else if (release.take(element, true)) warnings.isLive(element);
        if (!isUnplaced(element)) hold(element);
        return false;
      }),
      // On touch screens our code may come after the click that granted: it shall be seen first all the same.
      !!navigator.userActivation?.isActive,
    );

  return {
    look,
    update() {
      let isBack = false;
      let isWithdrawn = false;
      for (const element of shown.list()) {
        if (!allows(element) && (isEmbed(element) || isOpen(element))) {
          isBack = shown.delete(element);
          fired.delete(element);
          release.take(element);
          hold(element);
        }
      }
      for (const [key, entry] of release.ran) {
        if (allows(entry.marked) || once.has(entry.marked)) continue;
        isBack = release.ran.delete(key);
        // What ran for want of a yes ends by one.
        isWithdrawn ||= !/!/.test(`${entry.marked.dataset.consent}`);
        for (const script of entry.scripts.list()) {
          const inert = release.cancel(script);
          if (!inert) continue;
          fired.delete(inert);
          hold(inert);
        }
        for (const script of disarmRan(entry)) fired.add(script);
      }
      release.sweep();
      if (isBack) forgetPages();
      if (isWithdrawn) onWithdrawn();
      fire(
        inOrder(held.list()).filter((element) => element.isConnected && allows(element) && !unfinished.wait(element)),
        true,
      );
    },
    move(element, put) {
      // What was agreed to once was another one.
      if (!shown.delete(element) && !once.delete(element)) return;
      fired.delete(element);
      if (!allows(element) && release.take(element)) put();
      look([element]);
    },
    releaseOnce(element) {
      // A script runs once in a page.
      if (fired.has(element)) return;
      fire([element], true);
      shown.delete(element);
      once.add(element);
    },
    takeBack(isMeant) {
      for (const element of once.list()) {
        if (!isMeant(element)) continue;
        once.delete(element);
        shown.add(element);
      }
    },
    held: () =>
      inOrder(held.list()).filter((element) => isEmbed(element) && element.isConnected && !coming.has(element)),
  };
}
