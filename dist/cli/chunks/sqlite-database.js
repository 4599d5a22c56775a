import { C as ConsentError } from './errors.js';

/** Columns of the view `events`, in the order of {@link toRow}. */
const columns = [
    'time',
    'site',
    'visitor',
    'address',
    'kind',
    'url',
    'title',
    'referrer',
    'view',
    'gpc',
    'details',
];
/** The columns out of `json_each` over the list of a batch. */
const selectColumns = columns
    .map((name, at) => `value ${name === 'details' ? '->' : '->>'} ${at} AS "${name}"`)
    .join(', ');
/**
 * The tables, made when they are not there yet. What was written at once is one row: a list in JSON of what would
 * otherwise be rows (docs/decisions: a row each costs more than twice the processor). `events` shows them as rows to everybody
 * who reads the file with SQL; conditions on `batch_first` and `batch_last` (times) let them skip what they need not read.
 * `logs` are the logs beside the file, and up to which byte their lines are in `batches` (sqlite-log.ts).
 */
const schema = `
  CREATE TABLE IF NOT EXISTS batches (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    count INTEGER NOT NULL,
    events TEXT NOT NULL
  ) STRICT;
  CREATE VIEW IF NOT EXISTS events AS
    SELECT ${selectColumns},
      batches.first AS batch_first, batches.last AS batch_last
    FROM batches, json_each(batches.events);
  CREATE TABLE IF NOT EXISTS receipts (
    id TEXT NOT NULL,
    time INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (id, time)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS logs (
    name TEXT PRIMARY KEY,
    moved INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 3;
`;
/** Brings a file of the first form, with a row for each event, into this one. */
const migration = `
  BEGIN IMMEDIATE;
  ALTER TABLE events RENAME TO old_events;
  ${schema}
  INSERT INTO batches (first, last, count, events)
    SELECT min(time), max(time), count(*),
      json_group_array(json_array(time, site, visitor, address, kind, url, title, referrer, view, gpc, json(details)))
    FROM (SELECT * FROM old_events ORDER BY id) GROUP BY id / 500 ORDER BY id / 500;
  DROP TABLE old_events;
  COMMIT;
`;
/** An event as it stands in the list of a batch. */
const toRow = (event) => [
    event.time,
    event.site,
    event.visitor,
    event.address,
    event.kind,
    event.url,
    event.title,
    event.referrer,
    event.view,
    event.gpc ? 1 : 0,
    event.details,
];
/** The event that a row was. */
const toEvent = ([time, site, visitor, address, kind, url, title, referrer, view, gpc, details,]) => ({
    ...{ time, site, visitor, address, kind, url, title, referrer, view },
    gpc: gpc === 1,
    details,
});
/** A row as the receipt that it was. */
const toReceipt = ({ id, time, expires, record }) => ({
    ...{ id, time, expires },
    record: JSON.parse(record),
});

const hasEvents = (database) => database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = 'events'").all([]).length > 0;
const hasOldForm = (database) => database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'events'").all([]).length > 0;
/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importLibsql() {
    try {
        return await import('libsql');
    }
    catch {
        throw new ConsentError(['the SQLite store needs the package libsql: npm install libsql']);
    }
}
/** Opens (or makes) a file with our tables; throws `ConsentError` without `libsql` or when the file cannot be used. */
async function openDatabase(file, { schema: schema$1 = schema, reads = false, exclusive = false } = {}) {
    const { default: Libsql } = await importLibsql();
    try {
        // Another process may read or check the file; wait for it a little rather than refuse events.
        const database = new Libsql(file, { timeout: 2000 });
        if (reads) {
            if (hasEvents(database))
                return database;
            throw new Error('it holds no statistics');
        }
        // Before WAL, which otherwise sets up memory that is shared with other processes.
        if (exclusive)
            database.prepare('PRAGMA locking_mode = EXCLUSIVE').all([]);
        // WAL: readers (a report, a live page) never wait for the writer. FULL: a commit is on the disk before it is
        // acknowledged; NORMAL would lose the last ones with the power. What is deleted is overwritten, not only unlinked.
        for (const sql of ['page_size = 8192', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
            database.prepare(`PRAGMA ${sql}`).all([]);
        }
        if (schema$1 === schema && hasOldForm(database))
            database.exec(migration);
        database.exec(schema$1);
        return database;
    }
    catch (error) {
        throw new ConsentError([
            `cannot use ${file} as a SQLite ${exclusive ? 'queue' : 'store'}: ${error instanceof Error ? error.message : 'no reason given'}`,
        ]);
    }
}
/** Runs `work` as one transaction: all of it is kept, or none. */
function runTransaction(database, work) {
    database.exec('BEGIN IMMEDIATE');
    try {
        work();
        database.exec('COMMIT');
    }
    catch (error) {
        try {
            database.exec('ROLLBACK');
        }
        catch {
            // A full disk makes SQLite roll back by itself, and then there is nothing left to roll back.
        }
        throw error;
    }
}

export { toEvent as a, toRow as b, columns as c, openDatabase as o, runTransaction as r, selectColumns as s, toReceipt as t };
