import type { Statistics } from './statistics.js';
/** What the two databases say differently, as expressions over the columns of `events`. */
export interface Dialect {
    readonly table: string;
    /** The day of `time`, as text. */
    readonly day: string;
    /** `url` without its query. */
    readonly page: string;
    readonly campaign: string;
    /** A detail as text; `''` when it is not there. */
    detail(name: string): string;
    /** Conditions that say no more than the times, but in a way that lets the database skip what it need not read. */
    prune?(from: number, until: number | undefined): readonly string[];
    /** A text as it stands in a statement. */
    quote(text: string): string;
}
type Row = Readonly<Record<string, unknown>>;
/** Runs a statement; numbers may come back as text. */
export type Query = (sql: string) => Promise<readonly Row[]>;
/** The questions in SQL that both databases understand. No alias has the name of a column, which ClickHouse would mix up. */
export declare function createSqlStatistics(dialect: Dialect, query: Query): Pick<Statistics, 'days' | 'dwellByDay' | 'dwellByPage' | 'top'>;
export {};
