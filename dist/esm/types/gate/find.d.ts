/** Is it a script that the browser would run (and not data, a container, or an import map)? */
export declare const isLiveScript: (element: Element) => element is HTMLScriptElement;
/** Finds the marked elements below a root (ARCHITECTURE.md 2.2), in document order; the root itself may be one. */
export declare const findMarked: (root: ParentNode) => Element[];
/** Is it content for the visitor's eye, for which a placeholder can stand in? */
export declare const isEmbed: (element: Element) => boolean;
