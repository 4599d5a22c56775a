import { c as columns, t as toReceipt, a as toEvent, o as openDatabase, b as createBatches, r as runTransaction, d as toRow } from './index2.js';
import './receipt.js';

/** Rows in one chunk: some milliseconds of work, so that a report in the same process lets requests through. */
const CHUNK = 2000;
/** Reads in chunks, each by where the last one ended: no cursor stays open, so no writer and no checkpoint waits. */
function createSqliteReader(database) {
    const selectEvents = database.prepare(`SELECT id, ${columns.join(', ')} FROM events
     WHERE time >= ? AND time < ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT ${CHUNK}`);
    const selectReceipts = database.prepare(`SELECT id, time, expires, record FROM receipts
     WHERE time >= ? AND time < ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT ${CHUNK}`);
    async function* readRows(select, { from = 0, until = Number.MAX_SAFE_INTEGER, }, first) {
        let last = { time: -1, id: first };
        for (;;) {
            const rows = select.all([from, until, last.time, last.id]);
            const end = rows[rows.length - 1];
            if (!end)
                return;
            yield rows;
            last = end;
            await new Promise((next) => setTimeout(next, 0));
        }
    }
    return {
        async *readEvents(range = {}) {
            for await (const rows of readRows(selectEvents, range, 0))
                yield rows.map(toEvent);
        },
        async *readReceipts(range = {}) {
            for await (const rows of readRows(selectReceipts, range, ''))
                yield rows.map(toReceipt);
        },
    };
}

/** Rows that are deleted in one transaction, so that events need not wait long for it. */
const DELETED_AT_ONCE = 5000;
/**
 * Opens (or makes) a SQLite file as a store. Needs the optional package `libsql`; throws `ConsentError` without it or
 * when the file cannot be used. What is appended while a transaction runs is the next transaction.
 */
async function createSqliteStore(file) {
    const database = await openDatabase(file);
    const insert = database.prepare(`INSERT INTO events (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
    const selectRecent = database.prepare(`SELECT id, ${columns.join(', ')} FROM events ORDER BY id DESC LIMIT ?`);
    const selectCount = database.prepare('SELECT count(*) AS count FROM events');
    const insertReceipt = database.prepare('INSERT OR REPLACE INTO receipts (id, time, expires, record) VALUES (?, ?, ?, ?)');
    const selectReceipts = database.prepare('SELECT id, time, expires, record FROM receipts WHERE id = ? ORDER BY time DESC');
    const deleteReceipts = database.prepare('DELETE FROM receipts WHERE id = ?');
    const deleteExpired = database.prepare('DELETE FROM receipts WHERE expires < ?');
    const deleteEvents = database.prepare(`DELETE FROM events WHERE id IN (SELECT id FROM events WHERE time < ? ORDER BY time LIMIT ${DELETED_AT_ONCE})`);
    const batches = createBatches(async (events) => {
        runTransaction(database, () => {
            for (const event of events)
                insert.run(toRow(event));
        });
    });
    let closing;
    const close = async () => {
        await batches.close();
        try {
            // Brings everything into the one file, so that a copy of it is whole.
            database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
        }
        finally {
            database.close();
        }
    };
    return {
        ...createSqliteReader(database),
        append: batches.add,
        recent: async (limit) => selectRecent.all([limit]).map(toEvent),
        count: async () => selectCount.get([]).count,
        putReceipt: async ({ id, time, expires, record }) => {
            insertReceipt.run([id, time, expires, JSON.stringify(record)]);
        },
        findReceipts: async (id) => selectReceipts.all([id]).map(toReceipt),
        forgetReceipts: async (id) => deleteReceipts.run([id]).changes,
        async dropOlder({ events, receipts }) {
            deleteExpired.run([receipts]);
            while (deleteEvents.run([events]).changes === DELETED_AT_ONCE)
                await new Promise((next) => setTimeout(next, 0));
        },
        close: () => {
            closing ?? (closing = close());
            return closing;
        },
    };
}

export { createSqliteStore };
//# sourceMappingURL=sqlite.js.map
