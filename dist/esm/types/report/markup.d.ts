/** Text as it stands in HTML. Every text of a report goes through here: names come from whoever visits the site. */
export declare const toHtml: (text: string) => string;
/** How a number is shown. */
export type Format = 'count' | 'share' | 'seconds';
/** A number for people, with the exact one beside it for programs; a dash where there is none. */
export declare const createNumber: (value: number | null, format?: Format) => string;
/** A column of a table: its heading, and what stands in it. */
export interface Column<T> {
    readonly heading: string;
    readonly read: (row: T) => string | number | null;
    /** Of numbers; `count` when not given. */
    readonly format?: Format;
}
/** A table; its first column names the rows. It can be scrolled by keyboard when it is too wide or too long. */
export declare function createTable<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[]): string;
