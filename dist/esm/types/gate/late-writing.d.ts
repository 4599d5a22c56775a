/** Puts what a tag writes into the page as the parser would have done. */
export interface LateWriting {
    /**
     * Puts HTML after an element, piece by piece as `document.write` does. Scripts in it do not run by themselves: returns all
     * that wait for it, in order, to take from and to add to.
     */
    write(after: Element, html: string): Element[];
    /** Nothing more comes: returns the scripts that still wait. */
    end(after: Element): Element[];
}
/** Creates it. `findPlace`: the element after which what one writes shall stand. */
export declare function createLateWriting(trustHtml: (text: string) => string, findPlace: (after: Element) => Element): LateWriting;
