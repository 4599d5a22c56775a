import type { Statistics } from './statistics.js';
/** Opens a SQLite file for a report; throws `ConsentError` when there is none. A collector may write to it meanwhile. */
export declare function openSqliteStatistics(file: string): Promise<Statistics>;
