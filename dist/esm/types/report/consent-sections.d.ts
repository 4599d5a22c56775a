import type { Draw } from './charts.js';
import type { ReportNumbers } from './numbers.js';
/** What visitors answered: by category, by version of the banner, per day. */
export declare function createConsentSection(draw: Draw, numbers: ReportNumbers): string;
/** How often browsers said no for their visitors, and were obeyed. */
export declare function createSignalSection(draw: Draw, { days, totals }: ReportNumbers): string;
