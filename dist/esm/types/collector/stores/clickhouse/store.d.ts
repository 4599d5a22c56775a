import { type BatchLimits } from '../batches.js';
import type { Store } from '../store.js';
/** How a ClickHouse store writes. */
export interface ClickHouseOptions extends BatchLimits {
    /** Least milliseconds between the beginnings of two inserts; 200 when not given. */
    readonly pace?: number | undefined;
    /** Milliseconds for which an insert is tried again while no server is there; 5,000 when not given. */
    readonly patience?: number | undefined;
}
/**
 * Opens a ClickHouse store by what follows `clickhouse:` in its address, and makes the tables that are missing. Needs the
 * optional package `@clickhouse/client`. What is appended while an insert runs, or waits for its turn, is the next insert.
 */
export declare function createClickHouseStore(text: string, { most, waiting, pace, patience }?: ClickHouseOptions): Promise<Store>;
