/** Is it a script that the browser would run (and not data, a container, or an import map)? */
export declare const isLiveScript: (element: Element) => boolean;
/** Is this element marked as one that needs consent? Import maps and data blocks are left alone. */
export declare const isMarked: (element: Element) => boolean;
/** Finds the marked elements below a root, in document order. */
export declare const findMarked: (root: ParentNode) => Element[];
/** Is it content for the visitor's eye, for which a placeholder can stand in? */
export declare const isEmbed: (element: Element) => boolean;
/** The element and what is released with it: sources, tracks, the image of a picture. Sources come before their image. */
export declare const findFamily: (element: Element) => Element[];
/** Takes the life out of a marked element: type and addresses of what it could fetch or run. Returns whether there was any. */
export declare function disarm(element: Element): boolean;
