import type { StoredReceipt, TimeRange } from './store.js';
/** What a report looks at. Days are days in UTC. */
export interface Scope extends TimeRange {
    /** One site; all when not given. Receipts know hosts and no sites: they are not narrowed by it. */
    readonly site?: string | undefined;
}
/** What happened on a day, by kind. */
export interface DayCounts {
    /** `2026-11-26`. */
    readonly day: string;
    readonly views: number;
    /** Visitors with at least one page view. */
    readonly visitors: number;
    readonly events: number;
    readonly goals: number;
    readonly searches: number;
    readonly downloads: number;
    readonly links: number;
    /** Page views with Global Privacy Control on. */
    readonly gpcViews: number;
}
/** How long pages were looked at: from the first to the last sign of life of a view. */
export interface Dwell {
    /** A day, or a page. */
    readonly name: string;
    /** Views that gave a second sign of life; of the others nothing is known. */
    readonly views: number;
    /** Of all of them together. */
    readonly milliseconds: number;
}
/** How often a name occurs. */
export interface NameCount {
    readonly name: string;
    readonly count: number;
    /** Visitors of a day, added over the days. */
    readonly visitors: number;
}
/** What names can be counted of. Pages are addresses without query. */
export type Subject = 'site' | 'page' | 'campaign' | 'campaign-goal' | 'download' | 'link' | 'search' | 'goal' | 'event' | 'referrer';
/** The questions of a report, which each store answers by itself; nothing is ever written. */
export interface Statistics {
    /** By day, days with nothing left out. */
    days(scope: Scope): Promise<readonly DayCounts[]>;
    /** By the day on which a view began. */
    dwellByDay(scope: Scope): Promise<readonly Dwell[]>;
    /** For these pages. */
    dwellByPage(scope: Scope, pages: readonly string[]): Promise<readonly Dwell[]>;
    /** The most frequent names, most frequent first, then by name. */
    top(subject: Subject, scope: Scope, limit: number): Promise<readonly NameCount[]>;
    readReceipts(range: TimeRange): AsyncIterable<readonly StoredReceipt[]>;
    close(): Promise<void>;
}
