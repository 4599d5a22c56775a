/** Is it a script that the browser would run (and not data, a container, or an import map)? */
export declare const isLiveScript: (element: Element) => element is HTMLScriptElement;
/** Does the browser do anything with this script? Data blocks are text. */
export declare const isActive: (element: Element) => element is HTMLScriptElement;
/** Finds the marked elements below a root (README, "Marking tags"), in document order; the root itself may be one. */
export declare const findMarked: (root: ParentNode) => Element[];
/** Is it content for the visitor's eye, for which a placeholder can stand in? */
export declare const isEmbed: (element: Element) => boolean;
/** The same in open shadow roots too, which no observer of the page sees; only worth it when something may fire. */
export declare const findEverywhere: (root: ParentNode) => Element[];
/** In document order; what stands in a shadow comes where its host stands. */
export declare function inOrder(elements: Iterable<Element>): Element[];
