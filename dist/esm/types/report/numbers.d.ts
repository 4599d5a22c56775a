import type { DayCounts, NameCount, Scope, Statistics } from '../collector/stores/statistics.js';
import { type ConsentDay, type ConsentNumbers } from './consent-numbers.js';
/** How long pages were looked at. */
export interface DwellNumbers {
    /** Views of which a duration is known. */
    readonly dwellViews: number;
    /** Average over those, in seconds with one decimal; `null` when there are none. */
    readonly dwellSeconds: number | null;
}
/** A day of a report. */
export interface ReportDay extends DayCounts, DwellNumbers, ConsentDay {
}
/** A page and how it was looked at. */
export interface ReportPage extends NameCount, DwellNumbers {
}
/** A campaign, and the goals that are attributed to it. */
export interface ReportCampaign extends NameCount {
    readonly goals: number;
}
/** All numbers of a report: what `--json` prints, and what page and CSV are made of. */
export interface ReportNumbers {
    /** First and last day, in UTC; empty texts when nothing is there. */
    readonly period: {
        readonly from: string;
        readonly to: string;
    };
    /** `''`: all sites together. */
    readonly site: string;
    /** Sums over the days; visitors are those of a day, since nobody is recognised on the next one. */
    readonly totals: Omit<ReportDay, 'day'>;
    /** Every day of the period, also those on which nothing happened. */
    readonly days: readonly ReportDay[];
    readonly sites: readonly NameCount[];
    readonly pages: readonly ReportPage[];
    readonly campaigns: readonly ReportCampaign[];
    readonly downloads: readonly NameCount[];
    readonly links: readonly NameCount[];
    readonly searches: readonly NameCount[];
    readonly goals: readonly NameCount[];
    readonly events: readonly NameCount[];
    readonly referrers: readonly NameCount[];
    readonly consent: ConsentNumbers;
}
/** Reads all numbers of a report; lists have at most `limit` entries, the most frequent ones. */
export declare function readNumbers(statistics: Statistics, scope: Scope, limit: number): Promise<ReportNumbers>;
