/** Puts what a tag writes into the page as the parser would have done. */
export interface LateWriting {
    /** Puts HTML after an element, piece by piece as `document.write` does. Scripts in it do not run by themselves. */
    write(after: Element, html: string): void;
    /** Nothing more comes: returns the scripts that were written, in order. */
    end(after: Element): Element[];
}
/** Creates it. */
export declare function createLateWriting(trustHtml: (text: string) => string): LateWriting;
