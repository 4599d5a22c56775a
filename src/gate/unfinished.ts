import { createLooseSet } from './loose-set.js';
import { readAddress } from './preload.js';

/** What is fired with all that stands in it. */
const hasInside = /^(script|template|video|audio|picture|object)$/;

/**
 * Is there more of it to come? A page comes in pieces, and a browser shows us the beginning of a tag: what has nothing behind
 * it, nor behind what it stands in, is being read still. A script without a text is one that somebody will fill.
 */
function isUnfinished(element: Element): boolean {
  const { localName, textContent } = element;
  const isScript = localName === 'script';
  // Its address came with the tag.
  if (!hasInside.test(localName) || (isScript && readAddress(element as HTMLScriptElement) != null)) return false;
  if (isScript && !textContent) return true;
  if (document.readyState !== 'loading') return false;
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  return !node;
}

/** Remembers what is not to be fired before all of it is there; `onMore`: something has come. */
export function createUnfinished(signal: AbortSignal, onMore: () => void) {
  const waiting = createLooseSet<Element>();
  const observer = new MutationObserver(onMore);
  document.addEventListener('readystatechange', onMore, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    /** Has it to wait? Then it is remembered. */
    wait(element: Element): boolean {
      const isWaiting = isUnfinished(element);
      if (isWaiting) {
        waiting.add(element);
        observer.observe(document.readyState === 'loading' ? document : element, { childList: true, subtree: true });
      }
      return isWaiting;
    },
    /** Those that have waited, to be looked at anew; nobody waits any more. */
    take(): Element[] {
      const elements = waiting.list();
      for (const element of elements) waiting.delete(element);
      if (elements[0]) observer.disconnect();
      return elements;
    },
  };
}
