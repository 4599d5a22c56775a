/// <reference types="node" />
import { ConsentError } from '../../errors.js';
import { columns, type Row, schema, toEvent, toRow } from './sqlite-rows.js';
import type { Store, StoredEvent } from './store.js';

/** The part of `libsql` (the API of better-sqlite3) that is used here. */
interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

interface Statement {
  run(values: readonly unknown[]): unknown;
  get(values: readonly unknown[]): unknown;
  all(values: readonly unknown[]): unknown[];
}

interface Waiting {
  readonly events: readonly StoredEvent[];
  resolve(): void;
  reject(reason: unknown): void;
}

async function openDatabase(file: string): Promise<Database> {
  const { default: Libsql } = await import('libsql').catch(() => {
    throw new ConsentError(['the SQLite store needs the package libsql: npm install libsql']);
  });
  let database: Database;
  try {
    // Another process may read or check the file; wait for it a little rather than refuse events.
    database = new Libsql(file, { timeout: 2000 });
    // WAL: readers (a report, a live page) never wait for the writer. FULL: a commit is on the disk before it is
    // acknowledged; NORMAL would lose the last ones with the power.
    for (const sql of ['journal_mode = WAL', 'synchronous = FULL']) database.prepare(`PRAGMA ${sql}`).all([]);
    database.exec(schema);
  } catch (error) {
    throw new ConsentError([
      `cannot use ${file} as a SQLite store: ${error instanceof Error ? error.message : 'no reason given'}`,
    ]);
  }
  return database;
}

/**
 * Opens (or makes) a SQLite file as a store. Needs the optional package `libsql`; throws `ConsentError` without it or
 * when the file cannot be used. Everything that is appended during one turn of the event loop is one transaction.
 */
export async function createSqliteStore(file: string): Promise<Store> {
  const database = await openDatabase(file);
  const insert = database.prepare(
    `INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const selectRecent = database.prepare(`SELECT ${columns.join(', ')} FROM events ORDER BY id DESC LIMIT ?`);
  const selectCount = database.prepare('SELECT count(*) AS count FROM events');
  let waiting: Waiting[] = [];
  let closed = false;

  const write = (batch: readonly Waiting[]): void => {
    database.exec('BEGIN IMMEDIATE');
    try {
      for (const { events } of batch) for (const event of events) insert.run(toRow(event));
      database.exec('COMMIT');
    } catch (error) {
      try {
        database.exec('ROLLBACK');
      } catch {
        // A full disk makes SQLite roll back by itself, and then there is nothing left to roll back.
      }
      throw error;
    }
  };

  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    if (!batch.length) return;
    try {
      write(batch);
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
  };

  return {
    append: (events) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new ConsentError(['the store is closed']));
          return;
        }
        // setImmediate runs after all that this turn of the event loop has read from its sockets.
        if (waiting.push({ events, resolve, reject }) === 1) setImmediate(flush);
      }),
    recent: async (limit) => (selectRecent.all([limit]) as Row[]).map(toEvent),
    count: async () => (selectCount.get([]) as { count: number }).count,
    close: async () => {
      if (closed) return;
      closed = true;
      flush();
      try {
        // Brings everything into the one file, so that a copy of it is whole.
        database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
      } finally {
        database.close();
      }
    },
  };
}
