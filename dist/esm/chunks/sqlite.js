import { t as toEvents, a as toBatch, b as toReceipt, o as openDatabase, c as createBatches } from './index3.js';
import './receipt.js';

/** Longest that a write waits for another process that holds the file, in milliseconds. */
const PATIENCE = 5000;
const isBusy = (error) => /^SQLITE_(?:BUSY|LOCKED)/.test(String(error?.code));
/**
 * Does a write, again and again while another process holds the file. Waiting in SQLite itself would hold up the whole
 * process, and with it those who only ask whether it is alive.
 */
async function writeWhenFree(write) {
    const end = performance.now() + PATIENCE;
    for (let wait = 2;; wait = Math.min(50, wait * 2)) {
        try {
            write();
            return;
        }
        catch (error) {
            if (!isBusy(error) || performance.now() > end)
                throw error;
        }
        await new Promise((next) => setTimeout(next, wait));
    }
}

/** Batches that are deleted in one transaction, so that events need not wait long for it. */
const DELETED_AT_ONCE = 200;
/** Drops what is too old from a SQLite store; `run` is how a write is done. */
function createSqliteDrop(database, run) {
    const deleteReceipts = database.prepare('DELETE FROM receipts WHERE expires < ?');
    const deleteBatches = database.prepare(`DELETE FROM batches WHERE id IN (SELECT id FROM batches WHERE last < ? LIMIT ${DELETED_AT_ONCE})`);
    const selectPartly = database.prepare('SELECT id, events FROM batches WHERE first < ? AND last >= ?');
    const update = database.prepare('UPDATE batches SET first = ?, last = ?, count = ?, events = ? WHERE id = ?');
    return async ({ events, receipts }) => {
        await run(() => deleteReceipts.run([receipts]));
        for (let deleted = DELETED_AT_ONCE; deleted === DELETED_AT_ONCE;) {
            await run(() => {
                deleted = deleteBatches.run([events]).changes;
            });
            await new Promise((next) => setTimeout(next, 0));
        }
        // What was written at once may lie on both sides of the limit.
        for (const row of selectPartly.all([events, events])) {
            const kept = toEvents(row).filter(({ time }) => time >= events);
            await run(() => update.run([...toBatch(kept), row.id]));
        }
    };
}

/** Rows in one chunk: some milliseconds of work, so that a report in the same process lets requests through. */
const CHUNK = 200;
/** Lets everything else have its turn. */
const pause = () => new Promise((next) => setTimeout(next, 0));
/** Reads in chunks, each by where the last one ended: no cursor stays open, so no writer and no checkpoint waits. */
function createSqliteReader(database) {
    const selectBatches = database.prepare(`SELECT id, events FROM batches WHERE id > ? AND last >= ? AND first < ? ORDER BY id LIMIT ${CHUNK}`);
    const selectReceipts = database.prepare(`SELECT id, time, expires, record FROM receipts
     WHERE time >= ? AND time < ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT ${CHUNK}`);
    async function* readEvents({ from = 0, until = Number.MAX_SAFE_INTEGER } = {}) {
        for (let last = 0;; await pause()) {
            const rows = selectBatches.all([last, from, until]);
            const end = rows[rows.length - 1];
            if (!end)
                return;
            const events = [];
            for (const row of rows) {
                for (const event of toEvents(row))
                    if (event.time >= from && event.time < until)
                        events.push(event);
            }
            if (events.length)
                yield events;
            last = end.id;
        }
    }
    async function* readReceipts({ from = 0, until = Number.MAX_SAFE_INTEGER } = {}) {
        for (let last = { time: -1, id: '' };; await pause()) {
            const rows = selectReceipts.all([from, until, last.time, last.id]);
            const end = rows[rows.length - 1];
            if (!end)
                return;
            yield rows.map(toReceipt);
            last = end;
        }
    }
    return { readEvents, readReceipts };
}

/** Looks at the end of a SQLite store, and counts it. */
function createSqliteOverview(database) {
    const select = database.prepare('SELECT id, events FROM batches WHERE id < ? ORDER BY id DESC LIMIT 1');
    const selectCount = database.prepare('SELECT coalesce(sum(count), 0) AS count FROM batches');
    return {
        async recent(limit) {
            const events = [];
            for (let before = Number.MAX_SAFE_INTEGER; events.length < limit;) {
                const row = select.get([before]);
                if (!row)
                    break;
                events.push(...toEvents(row).reverse());
                before = row.id;
            }
            return events.slice(0, limit);
        },
        count: async () => selectCount.get([]).count,
    };
}

/** How long something may wait, in milliseconds. */
const INTERVAL = 200;
/** A connection of its own, whose work is done by another thread. */
async function openBeside(file) {
    const { default: Libsql } = await import('libsql/promise');
    return new Libsql(file, {});
}
/**
 * Has the write-ahead log of a SQLite file written to the disk a moment after each write, without anybody waiting for
 * it, and then moved into the database by another thread. (SQLite itself syncs the log before it overwrites anything, and
 * the database before it begins the log anew.) The writer's own `wal_autocheckpoint` remains for what is left over under
 * load: only the writer can begin the log anew then, and with little to move it is done in a few milliseconds.
 */
function createSyncer(file) {
    let log;
    let beside;
    let timer;
    let running = Promise.resolve();
    let failure;
    const openLog = async () => {
        const { open } = await import('node:fs/promises');
        // A store in memory has no such file.
        return open(`${file}-wal`, 'r').catch(() => undefined);
    };
    const sync = async () => {
        log ??= openLog();
        const handle = await log;
        if (!handle)
            return;
        await handle.datasync();
        beside ??= openBeside(file);
        // Passive: waits for nobody, and nobody waits for it. What it cannot move now it moves next time, and until then
        // it is safe in the log.
        await beside.then((database) => database.exec('PRAGMA wal_checkpoint(PASSIVE)')).catch(() => undefined);
    };
    return {
        note() {
            if (failure) {
                const error = failure;
                failure = undefined;
                throw error;
            }
            timer ??= setTimeout(() => {
                timer = undefined;
                running = running.then(sync).catch((error) => {
                    failure = error;
                });
            }, INTERVAL);
        },
        async close() {
            clearTimeout(timer);
            await running;
            await (await log)?.close();
            await beside?.then((database) => database.close()).catch(() => undefined);
        },
    };
}

/**
 * Opens (or makes) a SQLite file as a store. Needs the optional package `libsql`; throws `ConsentError` without it or
 * when the file cannot be used. What is appended while a transaction runs is the next transaction.
 */
async function createSqliteStore(file, { durable = 'process' } = {}) {
    const database = await openDatabase(file);
    const run = (sql) => database.prepare(`PRAGMA ${sql}`).all([]);
    // Whoever is locked out waits in `writeWhenFree`. The longer the log, the more of its pages are the same one.
    for (const sql of ['busy_timeout = 0', 'wal_autocheckpoint = 4000'])
        run(sql);
    if (durable === 'process')
        run('synchronous = NORMAL');
    const syncer = createSyncer(file);
    const insert = database.prepare('INSERT INTO batches (first, last, count, events) VALUES (?, ?, ?, ?)');
    const insertReceipt = database.prepare('INSERT OR REPLACE INTO receipts (id, time, expires, record) VALUES (?, ?, ?, ?)');
    const selectReceipts = database.prepare('SELECT id, time, expires, record FROM receipts WHERE id = ? ORDER BY time DESC');
    const deleteReceipts = database.prepare('DELETE FROM receipts WHERE id = ?');
    const write = async (work) => {
        await writeWhenFree(work);
        if (durable === 'process')
            syncer.note();
    };
    const batches = createBatches((events) => {
        const values = toBatch(events);
        return write(() => insert.run(values));
    });
    let closing;
    const close = async () => {
        await batches.close();
        await syncer.close();
        try {
            // Brings everything into the one file, so that a copy of it is whole.
            run('wal_checkpoint(TRUNCATE)');
        }
        finally {
            database.close();
        }
    };
    return {
        ...createSqliteReader(database),
        ...createSqliteOverview(database),
        append: batches.add,
        putReceipt: ({ id, time, expires, record }) => write(() => insertReceipt.run([id, time, expires, JSON.stringify(record)])),
        findReceipts: async (id) => selectReceipts.all([id]).map(toReceipt),
        async forgetReceipts(id) {
            let count = 0;
            await write(() => {
                count = deleteReceipts.run([id]).changes;
            });
            return count;
        },
        dropOlder: createSqliteDrop(database, write),
        close: () => {
            closing ??= close();
            return closing;
        },
    };
}

export { createSqliteStore };
//# sourceMappingURL=sqlite.js.map
