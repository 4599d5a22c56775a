/** An XML document, as far as it names what a browser would fetch. */
export interface XmlParts {
    /** The same for a reader of HTML: without prefixes, and with an end for each element that has none of its own. */
    readonly html: string;
    /** What style sheets and entities stand for. */
    readonly addresses: readonly string[];
}
/** Reads XML. */
export declare function readXml(xml: string): XmlParts;
