import type { Server } from './servers.js';
/** Deletes the rows of a condition on one server, and waits until they are gone. */
export declare function deleteRows(server: Server, table: string, condition: string): Promise<void>;
/**
 * Drops the rows whose `column` is before a time (milliseconds since 1970): whole months as partitions, at no cost, the
 * rest of the month in which the time lies row by row.
 */
export declare function dropBefore(server: Server, table: string, column: string, time: number): Promise<void>;
