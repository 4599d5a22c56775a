import type { ReportNumbers } from './numbers.js';
/** The numbers of a report as CSV (RFC 4180): one number per row, with what it is a number of. */
export declare function toCsv({ totals, consent, ...report }: ReportNumbers): string;
