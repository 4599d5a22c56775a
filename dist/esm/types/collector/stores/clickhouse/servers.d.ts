import type { ClickHouseAddress } from './address.js';
import type { Row } from './rows.js';
/** One server, spoken to by itself. */
export interface Server {
    query(sql: string): Promise<readonly Row[]>;
    command(sql: string): Promise<void>;
}
/** One server or several shards, spoken to by the official client. Everything rejects with `ClickHouseFailure`. */
export interface Servers {
    /** Writes rows into a table of one server: the next in turn, or one behind it while that is not there. */
    insert(table: string, rows: readonly Row[]): Promise<void>;
    /** Asks one server that is there. */
    query(sql: string): Promise<readonly Row[]>;
    /** Asks one server, and hands the rows over in pieces as they come. */
    stream(sql: string): AsyncIterable<readonly Row[]>;
    /** Runs the same on every server, one after another, also when one fails; rejects then. */
    eachServer(run: (server: Server) => Promise<void>): Promise<void>;
    close(): Promise<void>;
}
/**
 * Connects to the servers of an address and makes the tables, unless it is only to read. Throws `ConsentError` when none
 * of the servers can be used.
 */
export declare function createServers(address: ClickHouseAddress, { isReader }?: {
    isReader?: boolean | undefined;
}): Promise<Servers>;
