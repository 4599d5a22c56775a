/** A data layer; the first one knows those that hear what it hears of consent. */
export type Layer = Record<string, unknown>[] & {
    followers?: Layer[];
};
/** What was said of consent in this layer so far. */
export declare const readWords: (layer: unknown[]) => Layer;
/**
 * The data layer that this script would read, and that lacks our default: the page has made it anew (`dataLayer = [{ … }]`), and
 * taken our words away. One that is at work already has heard them.
 */
export declare function findUntold(script: Element): Layer | undefined;
/**
 * Tells a Tag Manager whose data layer has another name (`&l=myLayer`) of consent: before its tag runs all that was said so
 * far, and from then on what is said later. Our words go to `dataLayer`, which hands them on.
 */
export declare function followLayer(script: Element): void;
