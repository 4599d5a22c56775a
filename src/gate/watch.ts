import { findMarked } from './find.js';

/** Calls back with the marked elements of the page, now and as they come. */
export function watch(signal: AbortSignal, onMarked: (elements: Element[]) => void): void {
  const look = (roots: readonly ParentNode[]) => {
    const found = [...new Set(roots.flatMap(findMarked))];
    if (found[0]) onMarked(found);
  };
  const observer = new MutationObserver((records) => {
    const roots: ParentNode[] = [];
    // A parser's burst is cheaper looked at as a whole than once per ancestor.
    if (records.length > 99) roots.push(document);
    else
      for (const { addedNodes, target, type } of records) {
        if (type === 'attributes') roots.push(target as Element);
        // An index loop: `for…of` over a NodeList costs twice as much per node (measured).
        for (let i = 0; i < addedNodes.length; i++) {
          const node = addedNodes[i] as Element;
          if (node.nodeType === 1 && (node.firstElementChild || node.attributes[0])) roots.push(node);
        }
      }
    look(roots);
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-consent', 'data-service'] });
  signal.addEventListener('abort', () => observer.disconnect());
  look([document]);
}
