import { disarm, findMarked, isEmbed, isMarked } from './find.js';

/** What the gate is told and whom it tells. */
export interface GateOptions {
  readonly signal: AbortSignal;
  /** May it fire? `undefined`: it names something unknown. */
  allows(element: Element): boolean | undefined;
  /** Fires elements, each once, in this order. `afterPaint`: the click that granted shall be seen first. */
  release(elements: readonly Element[], afterPaint: boolean): void;
  /** An element is held from now on. */
  onHeld(element: Element): void;
}

/** Holds marked elements until they may fire. */
export interface Gate {
  /** Looks at everything again; an embed that is no longer allowed is held again. */
  update(): void;
  /** Holds or fires the marked elements below a root that no observer sees. */
  scan(root: ParentNode): void;
  /** Fires one element whatever the decisions say. */
  releaseOnce(element: Element): void;
  /** Embeds that are held now, in document order. */
  held(): Element[];
}

/** Creates the gate and starts to observe the document. */
export function createGate({ signal, allows, release, onHeld }: GateOptions): Gate {
  const held = new Set<Element>();
  const fired = new WeakSet<Element>();
  const embeds = new Set<Element>();
  const warned = new Set<unknown>();

  const warnOnce = (text: string, element: Element) => {
    if (!warned.has(text)) console.warn(`consentgate: ${text}`, element);
    warned.add(text);
  };
  const hold = (element: Element) => {
    if (disarm(element)) warnOnce('a marked tag must be inert: type="text/plain", data-src', element);
    held.add(element);
    onHeld(element);
  };
  const fire = (elements: readonly Element[], afterPaint: boolean) => {
    for (const element of elements) {
      held.delete(element);
      fired.add(element);
      if (isEmbed(element)) embeds.add(element);
    }
    if (elements[0]) release(elements, afterPaint);
  };
  const look = (elements: Iterable<Element>) =>
    fire(
      [...elements].filter((element) => {
        if (fired.has(element) || held.has(element)) return false;
        const may = allows(element);
        if (may === undefined) {
          const { consent, service } = (element as HTMLElement).dataset;
          warnOnce(`unknown category or service "${consent ?? service}"; the tag stays held`, element);
        }
        if (!may) hold(element);
        return may;
      }),
      false,
    );
  const inOrder = () =>
    [...held].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

  const observer = new MutationObserver((records) => {
    // A parser's burst is cheaper looked at as a whole than once per ancestor.
    if (records.length > 99) return look(findMarked(document));
    const found = new Set<Element>();
    for (const { addedNodes, target } of records) {
      if (!addedNodes[0] && isMarked(target as Element)) found.add(target as Element);
      // An index loop: `for…of` over a NodeList costs twice as much per node (measured).
      for (let i = 0; i < addedNodes.length; i++) {
        const node = addedNodes[i] as Element;
        if (node.nodeType === 1) {
          if (isMarked(node)) found.add(node);
          if (node.firstElementChild) for (const inner of findMarked(node)) found.add(inner);
        }
      }
    }
    look(found);
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-consent', 'data-service'] });
  signal.addEventListener('abort', () => observer.disconnect());
  look(findMarked(document));

  return {
    update() {
      for (const element of embeds) {
        if (!allows(element)) {
          embeds.delete(element);
          fired.delete(element);
          disarm(element);
          hold(element);
        }
      }
      fire(inOrder().filter(allows), true);
    },
    scan(root) {
      look(findMarked(root));
    },
    releaseOnce(element) {
      fire([element], true);
      embeds.delete(element);
    },
    held: () => inOrder().filter((element) => isEmbed(element) && element.isConnected),
  };
}
