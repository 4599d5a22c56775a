import type { Draw } from './charts.js';
import type { ReportNumbers } from './numbers.js';
/** Writes a report as one HTML page that needs nothing else: no script, no font, no picture from anywhere. */
export declare function createPage(draw: Draw, numbers: ReportNumbers): string;
