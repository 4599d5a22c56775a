import type { NameCount } from '../collector/stores/statistics.js';
import type { Chart, Draw } from './charts.js';
import { type Column } from './markup.js';
/** One part of a report. */
export declare function createSection(title: string, note: string, content: string): string;
/** A chart with the key to its colours; what it shows stands in a table too, and `label` says so. */
export declare function createFigure(draw: Draw, chart: Chart, label: string): string;
/** A part that ranks names: bars beside a table, or a sentence when there are none. */
export declare function createRanking<T extends NameCount>(draw: Draw, texts: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly name: string;
    readonly count: string;
}, rows: readonly T[], more?: readonly Column<T>[]): string;
