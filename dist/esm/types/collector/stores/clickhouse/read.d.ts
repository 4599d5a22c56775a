import type { StoredReceipt, TimeRange } from '../store.js';
import { type Row } from './rows.js';
import type { Servers } from './servers.js';
/** Reads rows day by day, oldest first, so that no server has to put more than a day in order. */
export declare function readDays(servers: Servers, table: string, columns: string, range: TimeRange | undefined, suffix?: string): AsyncGenerator<readonly Row[]>;
/** Reads receipts, oldest first; each once, also while one that was sent twice is not merged yet or lies on two shards. */
export declare function readReceipts(servers: Servers, table: string, range?: TimeRange): AsyncGenerator<readonly StoredReceipt[]>;
