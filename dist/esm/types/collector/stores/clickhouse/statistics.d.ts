import type { Statistics } from '../statistics.js';
/** Opens a ClickHouse store for a report, by what follows `clickhouse:`; throws `ConsentError` when it cannot be read. */
export declare function openClickHouseStatistics(text: string): Promise<Statistics>;
