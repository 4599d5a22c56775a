import type { TrackCall } from '../types.js';
import { cleanUrl } from './clean-url.js';

/** How much of a block has to be seen: half of it, or of the window where it is larger than that. */
const isSeen = ({ isIntersecting, intersectionRatio, intersectionRect }: IntersectionObserverEntry) =>
  isIntersecting && (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2);

const BLOCK = '[data-track-content]';

/** The element of a block that carries an attribute: itself, or the first one inside. */
const findPart = (block: Element, name: string) =>
  block.hasAttribute(name) ? block : block.querySelector(`[${name}]`);

/** An address without its query; any other text as it stands. */
const clean = (text: string) =>
  /^(https?:|\/|\.)/.test(text) ? cleanUrl(new URL(text, document.baseURI), () => false) : text;

/** Name, piece and target of a block, by Matomo's attributes and its rules for what is not given. */
function describeBlock(block: Element): readonly [name: string, piece: string, target: string] {
  const read = (name: string, fallback: string) => {
    const part = findPart(block, name);
    return (
      part?.getAttribute(name) ||
      part?.querySelector(`:scope[${fallback}]`)?.getAttribute(fallback) ||
      part?.getAttribute(fallback) ||
      ''
    );
  };
  const piece = clean(read('data-content-piece', 'src'));
  return [
    read('data-content-name', 'title') || piece || 'Unknown',
    piece || 'Unknown',
    clean(read('data-content-target', 'href')),
  ];
}

/** Reports each block once it is seen, and each click on its target. */
export function watchContent(signal: AbortSignal, report: (call: TrackCall) => void): void {
  const tell = (block: Element, interaction?: string) =>
    report(['c_n c_p c_t c_i', [...describeBlock(block), interaction]]);

  const sight = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!isSeen(entry)) continue;
        sight.unobserve(entry.target);
        tell(entry.target);
      }
    },
    // A block that is larger than the window never gets to half of itself: it is looked at on the way there, too.
    { threshold: [0.01, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );
  const watched = new WeakSet<Element>();
  const look = (root: ParentNode) => {
    for (const block of [root as Element, ...root.querySelectorAll(BLOCK)]) {
      if (watched.has(block) || !block.matches?.(BLOCK)) continue;
      watched.add(block);
      sight.observe(block);
    }
  };
  const arrivals = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (let i = 0; i < addedNodes.length; i++) {
        if ((addedNodes[i] as Element).querySelectorAll) look(addedNodes[i] as Element);
      }
    }
  });
  look(document);
  arrivals.observe(document, { childList: true, subtree: true });
  document.addEventListener(
    'click',
    ({ target }) => {
      const element = target as Element;
      const block = element.closest?.(BLOCK);
      if (!block || element.closest('[data-content-ignoreinteraction]')) return;
      // Without a target of its own the whole block is one.
      const aim = findPart(block, 'data-content-target') ?? block;
      if (aim.contains(element)) tell(block, 'click');
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    sight.disconnect();
    arrivals.disconnect();
  });
}
