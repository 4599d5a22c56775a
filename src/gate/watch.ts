import { findMarked } from './find.js';

/** What the guard wants to see of the page. */
export interface Inspector {
  /** Selects what `inspect` may have an interest in. */
  readonly suspects: string;
  /** Looks at an element that was added, with what is in it. */
  inspect(element: Element | ShadowRoot): void;
  /** Looks at the styles that have changed. */
  restyle(records: readonly MutationRecord[]): void;
}

/**
 * Calls back with the marked elements of the page, now and as they come; and after every burst of changes. `readInspector`
 * gives who looks at all that comes, once there is one; `isGuarded`: there will be.
 */
export function watch(
  signal: AbortSignal,
  onMarked: (elements: Element[]) => void,
  onChange: () => void,
  readInspector: () => Inspector | undefined,
  isGuarded?: unknown,
): void {
  const marks = '[data-consent],[data-service],[data-consentgate],[style*="//"]';
  const look = (roots: readonly ParentNode[]) => {
    const found = [...new Set(roots.flatMap(findMarked))];
    if (found[0]) onMarked(found);
  };
  const options = {
    childList: true,
    subtree: true,
    // A name that no attribute has, where nobody will look at styles.
    attributeFilter: ['data-consent', 'data-service', isGuarded ? 'style' : ''],
  };
  const observer = new MutationObserver((records) => {
    // What comes later is made by code, and has come through a door, but for its style.
    const isLoading = document.readyState !== 'complete';
    const by = readInspector();
    const leaves = isLoading && by ? `${marks},${by.suspects}` : marks;
    const roots: ParentNode[] = [];
    let tree: Element | undefined;
    by?.restyle(records);
    // Index loops: `for…of` costs twice as much per node (measured).
    for (let k = 0; k < records.length; k++) {
      const record = records[k] as MutationRecord;
      const nodes = (isLoading ? [...record.addedNodes] : record.addedNodes) as Element[];
      const name = record.attributeName;
      // The names of marks are longer than `style`; a pattern costs each record, most of which have no name.
      if (name?.[5]) roots.push(record.target as Element);
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i] as Element;
        // What a parser has put in a shadow (`<template shadowrootmode>`) is seen by nobody else; it may hold further ones.
        if (isLoading && node.shadowRoot) {
          observer.observe(node.shadowRoot, options);
          nodes.push(...node.shadowRoot.querySelectorAll('*'));
        }
        // A parser inserts node by node: a tree that is looked at as a whole covers those that follow. (A query of the
        // whole document instead, per burst, costs 130 µs and more on a large page.)
        // In a form it may be a field of that name.
        if (tree?.contains?.call?.(tree, node)) continue;
        if (node.firstElementChild) tree = node;
        else if (!node.matches?.(leaves)) continue;
        by?.inspect(node);
        roots.push(node);
      }
    }
    look(roots);
    onChange();
  });
  observer.observe(document, options);
  signal.addEventListener('abort', () => observer.disconnect());
  look([document]);
}
