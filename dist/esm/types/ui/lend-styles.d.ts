/**
 * Has our boxes look in a shadow root as in the page, whose sheets end there: a component that draws its own frame
 * (`<lite-youtube>`) would show bare words. The sheets are the same objects; themes are custom properties of the page's
 * root, which come in by themselves. `lent` keeps, for each root, what takes them back.
 */
export declare function lendStyles(element: Element, lent: Map<Node, () => void>): void;
