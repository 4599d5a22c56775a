import { C as ConsentError } from './errors.js';

/** The tables, made when they are not there yet. */
const schema = `
  CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    site TEXT NOT NULL,
    visitor TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    referrer TEXT NOT NULL,
    view TEXT NOT NULL,
    gpc INTEGER NOT NULL,
    details TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_time ON events (time);
  CREATE TABLE IF NOT EXISTS receipts (
    id TEXT NOT NULL,
    time INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (id, time)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 2;
`;
/** Columns of `events` in the order of {@link toRow}. */
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
/** An event as values of the columns. */
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
    JSON.stringify(event.details),
];
/** A row as the event that it was. */
const toEvent = ({ time, site, visitor, address, kind, url, title, referrer, view, gpc, details, }) => ({
    ...{ time, site, visitor, address, kind, url, title, referrer, view },
    gpc: gpc === 1,
    details: JSON.parse(details),
});
/** A row as the receipt that it was. */
const toReceipt = ({ id, time, expires, record }) => ({
    ...{ id, time, expires },
    record: JSON.parse(record),
});

/** Opens (or makes) a file with our tables; throws `ConsentError` without `libsql` or when the file cannot be used. */
async function openDatabase(file, { schema: schema$1 = schema, exclusive = false } = {}) {
    const { default: Libsql } = await import('libsql').catch(() => {
        throw new ConsentError(['the SQLite store needs the package libsql: npm install libsql']);
    });
    try {
        // Another process may read or check the file; wait for it a little rather than refuse events.
        const database = new Libsql(file, { timeout: 2000 });
        // Before WAL, which otherwise sets up memory that is shared with other processes.
        if (exclusive)
            database.prepare('PRAGMA locking_mode = EXCLUSIVE').all([]);
        // WAL: readers (a report, a live page) never wait for the writer. FULL: a commit is on the disk before it is
        // acknowledged; NORMAL would lose the last ones with the power. What is deleted is overwritten, not only unlinked.
        for (const sql of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
            database.prepare(`PRAGMA ${sql}`).all([]);
        }
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

export { toEvent as a, toRow as b, columns as c, openDatabase as o, runTransaction as r, toReceipt as t };
