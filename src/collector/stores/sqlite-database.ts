import { ConsentError } from '../../errors.js';
import { migration, schema as storeSchema } from './sqlite-rows.js';

/** A prepared statement. */
export interface Statement {
  run(values: readonly unknown[]): { readonly changes: number };
  get(values: readonly unknown[]): unknown;
  all(values: readonly unknown[]): unknown[];
  iterate(values: readonly unknown[]): Iterable<unknown>;
}

/** The part of `libsql` (the API of better-sqlite3) that is used here. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

/** What is opened. */
export interface DatabaseOptions {
  /** The tables; those of a store when not given. */
  readonly schema?: string;
  /** Whoever only reads makes nothing, and leaves a file that is somebody else's as it is. */
  readonly reads?: boolean;
  /** No other process may have the file open at the same time. */
  readonly exclusive?: boolean;
}

const hasEvents = (database: Database) =>
  database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = 'events'").all([]).length > 0;

const hasOldForm = (database: Database) =>
  database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'events'").all([]).length > 0;

/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importLibsql() {
  try {
    return await import('libsql');
  } catch {
    throw new ConsentError(['the SQLite store needs the package libsql: npm install libsql']);
  }
}

/** Opens (or makes) a file with our tables; throws `ConsentError` without `libsql` or when the file cannot be used. */
export async function openDatabase(
  file: string,
  { schema = storeSchema, reads = false, exclusive = false }: DatabaseOptions = {},
): Promise<Database> {
  const { default: Libsql } = await importLibsql();
  try {
    // Another process may read or check the file; wait for it a little rather than refuse events.
    const database: Database = new Libsql(file, { timeout: 2000 });
    if (reads) {
      if (hasEvents(database)) return database;
      throw new Error('it holds no statistics');
    }
    // Before WAL, which otherwise sets up memory that is shared with other processes.
    if (exclusive) database.prepare('PRAGMA locking_mode = EXCLUSIVE').all([]);
    // WAL: readers (a report, a live page) never wait for the writer. FULL: a commit is on the disk before it is
    // acknowledged; NORMAL would lose the last ones with the power. What is deleted is overwritten, not only unlinked.
    for (const sql of ['page_size = 8192', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
      database.prepare(`PRAGMA ${sql}`).all([]);
    }
    if (schema === storeSchema && hasOldForm(database)) database.exec(migration);
    database.exec(schema);
    return database;
  } catch (error) {
    throw new ConsentError([
      `cannot use ${file} as a SQLite ${exclusive ? 'queue' : 'store'}: ${error instanceof Error ? error.message : 'no reason given'}`,
    ]);
  }
}

/** Runs `work` as one transaction: all of it is kept, or none. */
export function runTransaction(database: Database, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // A full disk makes SQLite roll back by itself, and then there is nothing left to roll back.
    }
    throw error;
  }
}
