/** A data layer; the first one knows those that hear what it hears of consent. */
export type Layer = Record<string, unknown>[] & {
    followers?: Layer[];
};
/**
 * Tells a Tag Manager whose data layer has another name (`&l=myLayer`) of consent: before its tag runs all that was said so
 * far, and from then on what is said later. Our words go to `dataLayer`, which hands them on.
 */
export declare function followLayer(script: Element): void;
