import { enPlaceholder, type FirstMessages, type Messages } from '../locales/en.js';
import { mergeWords } from '../locales/merge.js';
import type { UiHost } from '../types.js';
import { describeHeld, isOffered } from './describe-held.js';
import { createElement } from './element.js';
import { lendStyles } from './lend-styles.js';
import { fillGap } from './messages.js';
import { createPlaceholder } from './placeholder.js';
import { placeholderStyles } from './placeholder-styles.js';
import { holdScope, scopeStyles } from './scope.js';
import { adoptStyles } from './sheet.js';
import { createStandIn } from './stand-in.js';

/** Gives each held embed its placeholder, now and later; returns the function that takes all of them back. */
export function mountPlaceholders(host: UiHost, words: FirstMessages & Partial<Messages>): () => void {
  const messages = mergeWords(enPlaceholder, words);
  /** `null`: looked at, and not worth a placeholder. */
  const boxes = new Map<Element, HTMLElement | null>();
  /** Shadow roots that have our sheets. */
  const lent = new Map<Node, () => void>();

  /** Outside of the boxes, which are gone when there is something to say. */
  const status = createElement('p', { class: 'cg-status', role: 'status', lang: messages.lang });
  const announce = (name: string) => {
    host.root().append(status);
    setTimeout(() => {
      status.textContent = fillGap(messages.loading, name);
    }, 150);
  };

  function release(element: Element): void {
    const box = boxes.get(element);
    boxes.delete(element);
    if (!box) return;
    const hadFocus = box.contains((box.getRootNode() as Document | ShadowRoot).activeElement);
    box.remove();
    (element as HTMLElement).hidden = false;
    if (!hadFocus) return;
    // Whoever pressed the button goes on where the content is now.
    const focus = () => document.activeElement === document.body && (element as HTMLElement).focus();
    focus();
    // Chromium takes the focus out of a frame that goes to another document.
    element.addEventListener('load', focus, { once: true });
  }

  function draw(): void {
    const held = host.held().filter(isOffered);
    for (const element of boxes.keys()) {
      if (!held.some((embed) => embed.element === element)) release(element);
    }
    for (const embed of held) {
      const { element } = embed;
      if (!boxes.has(element)) boxes.set(element, createStandIn(element as HTMLElement));
      const box = boxes.get(element);
      if (box && isElsewhere(element)) element.before(box);
      if (box) lendStyles(box, lent);
      const placeholder = createPlaceholder(host, messages, describeHeld(embed), announce);
      // Only where it says something else now: a button that is drawn again loses the focus.
      if (!box || box.firstChild?.isEqualNode(placeholder)) continue;
      box.replaceChildren(placeholder);
      // Where not all of it has room, there is less air, for larger text and longer words as well; where that is not enough,
      // the buttons are in view, and the words are scrolled to.
      const isFull = () => box.scrollHeight > box.clientHeight;
      if (isFull()) box.classList.add('cg-small');
      box.classList.toggle('cg-tiny', isFull());
    }
  }

  /** Applications take out, put back and move what they have made, and know nothing of what we have put before it. */
  const isOutdated = () => {
    // Two services may want the same place.
    const held = [
      ...new Set(
        host
          .held()
          .filter(isOffered)
          .map(({ element }) => element),
      ),
    ];
    return held.length !== boxes.size || held.some((element) => !boxes.has(element) || isElsewhere(element));
  };
  const isElsewhere = (element: Element) => {
    const box = boxes.get(element);
    return box && box.nextElementSibling !== element;
  };
  let isWaiting = false;
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    // Once for each picture that the visitor sees, and not for each change.
    requestAnimationFrame(() => {
      isWaiting = false;
      if (isOutdated()) draw();
    });
  });
  observer.observe(document, { childList: true, subtree: true });

  const undo = [
    () => observer.disconnect(),
    adoptStyles(scopeStyles(placeholderStyles, holdScope), host.config.nonce),
    host.subscribe(draw),
  ];
  draw();
  return () => {
    for (const step of [...undo, ...lent.values()]) step();
    status.remove();
    for (const element of boxes.keys()) release(element);
  };
}
