import type { StoredReceipt } from '../collector/stores/store.js';
/** What visitors said on a day, and the signals that their browsers sent with it. */
export interface ConsentDay {
    /** Answers of visitors. */
    readonly answers: number;
    /** Receipts that were made while Global Privacy Control was on. */
    readonly gpcReceipts: number;
    /** Receipts that were made while Do Not Track was on. */
    readonly dntReceipts: number;
}
/** How many answers granted something. */
export interface OptIn {
    readonly answers: number;
    readonly granted: number;
    /** From 0 to 1, with four decimals. */
    readonly rate: number;
}
/** Numbers of answers. */
export interface ConsentNumbers {
    readonly categories: readonly (OptIn & {
        readonly category: string;
    })[];
    /** By version of the banner: the site's revision, and version and look of the interface. */
    readonly banners: readonly (OptIn & {
        readonly policy: string;
        readonly ui: string;
        readonly category: string;
    })[];
    readonly days: readonly (OptIn & {
        readonly day: string;
        readonly category: string;
    })[];
}
/** Counts what receipts say: in a stream, so that there may be any number of them. */
export declare function countConsent(chunks: AsyncIterable<readonly StoredReceipt[]>): Promise<{
    readonly byDay: ReadonlyMap<string, ConsentDay>;
    readonly numbers: ConsentNumbers;
}>;
