/** One line, or one kind of bar, of a chart. */
export interface Series {
    readonly name: string;
    /** One per label; `null` where there is nothing to draw. */
    readonly values: readonly (number | null)[];
}
/** A chart: how something went over days, or bars side by side. */
export interface Chart {
    readonly kind: 'days' | 'stacked-days' | 'bars';
    readonly labels: readonly string[];
    readonly series: readonly Series[];
    /** The values are shares from 0 to 1, shown as percent. */
    readonly isShare?: boolean;
    /** Over the whole width of the page, and not beside a table. */
    readonly isWide?: boolean;
}
/** Draws a chart as the text of an `<svg>` element; `label` is what a screen reader says. */
export type Draw = (chart: Chart, label: string) => string;
/** Makes the function that draws. Needs the optional package `echarts`; throws `ConsentError` without it. */
export declare function createDraw(): Promise<Draw>;
