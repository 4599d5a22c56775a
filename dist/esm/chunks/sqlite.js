import { t as toEvent, a as toRow, r as runTransaction, b as toReceipt, o as openDatabase, c as createBatches } from './index2.js';
import { realpathSync, readFileSync, writeSync, ftruncateSync, openSync, statSync, closeSync, rmSync, existsSync } from 'node:fs';
import { C as ConsentError } from './errors.js';
import { randomUUID } from 'node:crypto';
import './cookie-header.js';
import './decide.js';

/** The events of a batch, in the order in which they came. */
const toEvents = ({ events }) => JSON.parse(events).map(toEvent);
/** Writes a {@link Batch}. */
const insertBatch = 'INSERT INTO batches (first, last, count, events) VALUES (?, ?, ?, ?)';
/** Events as a batch; there is at least one. */
function toBatch(events) {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const { time } of events) {
        if (!Number.isSafeInteger(time))
            throw new TypeError('the time of an event must be a whole number');
        if (time < first)
            first = time;
        if (time > last)
            last = time;
    }
    return [first, last, events.length, JSON.stringify(events.map(toRow))];
}
/** Most events of batches that are put together: some milliseconds of work for whoever reads them. */
const JOINED = 500;
function joinGroup(group) {
    const first = Math.min(...group.map(([from]) => from));
    const last = Math.max(...group.map(([, until]) => until));
    // Lists within a list, without their brackets.
    const lists = group.map(([, , , events]) => events.slice(1, -1));
    return [first, last, group.reduce((sum, [, , count]) => sum + count, 0), `[${lists.join(',')}]`];
}
/** Puts small batches together, in their order. */
function joinBatches(batches) {
    const groups = [];
    let size = Number.POSITIVE_INFINITY;
    for (const batch of batches) {
        size += batch[2];
        if (size > JOINED) {
            groups.push([]);
            size = batch[2];
        }
        groups.at(-1)?.push(batch);
    }
    return groups.map(joinGroup);
}

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
const DELETED_AT_ONCE = 50;
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

/** All logs that a database knows. */
const selectLogs = 'SELECT name, moved FROM logs';
/** Prepares what is said to a database about its logs. */
function createLogRows(database) {
    const insert = database.prepare(insertBatch);
    const register = database.prepare('INSERT INTO logs (name, moved) VALUES (?, 0)');
    const select = database.prepare(`${selectLogs} WHERE name = ?`);
    const update = database.prepare('UPDATE logs SET moved = ? WHERE name = ?');
    const erase = database.prepare('DELETE FROM logs WHERE name = ?');
    const forget = (removed) => {
        for (const name of removed)
            erase.run([name]);
    };
    return {
        begin: (name, removed) => runTransaction(database, () => {
            forget(removed);
            register.run([name]);
        }),
        move: (name, read) => runTransaction(database, () => {
            const { moved = 0 } = (select.get([name]) ?? {});
            const lines = read(moved);
            if (!lines)
                return;
            for (const batch of joinBatches(lines.batches))
                insert.run(batch);
            update.run([Math.max(moved, lines.end), name]);
        }),
        forget: (removed) => runTransaction(database, () => forget(removed)),
    };
}

/// <reference types="node" />
/** Where a log lies: beside the file itself, as SQLite's own log does, whatever link the file was opened by. */
const toLogPath = (file, name) => `${realpathSync(file)}-log-${name}`;
/** All bytes of a log; nothing when it is gone. */
function readLog(path) {
    try {
        return readFileSync(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Where the whole lines of a log end. A line without its end was broken off, and so never acknowledged. */
const findEnd = (bytes) => bytes.lastIndexOf('\n') + 1;
function readLine(line) {
    try {
        return [toBatch(toEvents({ events: line }))];
    }
    catch {
        // Only after a power cut, when the disk has lost the middle of a file.
        return [];
    }
}
/** The batches of a log after so many bytes. */
const readRest = (bytes, moved) => bytes
    .toString('utf8', moved, Math.max(moved, findEnd(bytes)))
    .split('\n')
    .flatMap((line) => (line ? readLine(line) : []));

/// <reference types="node" />
/** Begins a log beside a database. */
function openLog(file) {
    const name = randomUUID();
    const path = toLogPath(file, name);
    // Whoever may read the database may read what belongs into it.
    return { name, path, handle: openSync(path, 'ax', statSync(file).mode), size: 0, torn: false };
}
/** Writes a line, or nothing of it; returns the byte at which it begins. */
function writeLine(log, line) {
    const begin = log.size;
    const bytes = Buffer.from(`${line}\n`);
    try {
        for (let at = 0; at < bytes.byteLength;)
            at += writeSync(log.handle, bytes, at);
        log.size += bytes.byteLength;
        return begin;
    }
    catch (error) {
        try {
            ftruncateSync(log.handle, log.size);
        }
        catch {
            log.torn = true;
        }
        throw error;
    }
}
/** Removes a log whose lines are all in the database. */
function removeLog({ path, handle }) {
    closeSync(handle);
    rmSync(path, { force: true });
}

/// <reference types="node" />
/** Milliseconds without a change after which a log is nobody's any more: one in use is moved and removed long before. */
const ABANDONED = 60_000;
/** Finds the logs of others; `write` does a piece of work when no other process holds the database. */
function createLeftLogs(file, database, rows, write) {
    const selectAll = database.prepare(selectLogs);
    let timer;
    let closed = false;
    /** Says whether the log is done with. */
    const takeOne = async (name) => {
        const path = toLogPath(file, name);
        const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
        if (changed === undefined) {
            // The row goes after the file: all of it is in the database.
            await write(() => rows.forget([name]));
            return true;
        }
        await write(() => rows.move(name, (moved) => {
            const bytes = readLog(path);
            return bytes && { batches: readRest(bytes, moved), end: findEnd(bytes) };
        }));
        // It may be one that a living collector writes to.
        if (Date.now() - changed < ABANDONED)
            return false;
        // Its row stays until the next time: an owner that only stood still must find what was taken.
        rmSync(path, { force: true });
        return true;
    };
    const take = async (own) => {
        clearTimeout(timer);
        let left = 0;
        for (const { name } of selectAll.all([])) {
            if (name !== own && !(await takeOne(name)))
                left++;
        }
        // What fails then is tried again by whoever opens the store next.
        if (left && !closed)
            timer = setTimeout(() => take(own).catch(() => undefined), ABANDONED).unref();
    };
    return {
        take,
        close: () => {
            closed = true;
            clearTimeout(timer);
        },
    };
}

/** How long writes are counted, in milliseconds: with more than one in each of these, a commit for each is too much. */
const WINDOW = 100;
/** Makes the function that counts a write, and says whether they come faster than a commit for each is worth. */
function createWriteRate() {
    let begin = performance.now();
    let writes = 0;
    let busy = false;
    return () => {
        const now = performance.now();
        if (now - begin >= WINDOW) {
            busy = writes > WINDOW && now - begin < 2 * WINDOW;
            [begin, writes] = [now, 0];
        }
        writes++;
        return busy;
    };
}

/// <reference types="node" />
/** How long something may stand in the log before it is in the database, in milliseconds. */
const INTERVAL$1 = 25;
/** Milliseconds until the next try after the database has failed. */
const PAUSE = 1000;
/** Most events that wait for the database; who sends more is told to come again. */
const MOST = 50_000;
/** Bytes after which another log is begun. */
const LONGEST = 32 * 1024 * 1024;
/**
 * Under load a commit of SQLite costs as much as all else that a request needs. Then what is written goes to the end of a
 * log, a line for each batch, and every few milliseconds all of it into the database with one commit (docs/decisions/012).
 *
 * Nothing is lost and nothing counted twice, whoever ends when: the database knows a log by its row in `logs` before there is a
 * line in it; the commit that moves lines writes there how far they reach; and the row goes after the file. So whoever
 * finds a log (a collector that starts, a report) reads on from there, also while its owner lives.
 *
 * `write` does a piece of work when no other process holds the database. A store in memory has no log.
 */
function createSqliteLog(file, database, write) {
    if (!existsSync(file))
        return undefined;
    const rows = createLogRows(database);
    const left = createLeftLogs(file, database, rows, write);
    const isBusy = createWriteRate();
    let log;
    let waiting = [];
    let count = 0;
    /** Names of logs that are removed, and still have their rows. */
    let removed = [];
    let timer;
    let moving;
    let failure;
    let closed = false;
    const open = async () => {
        const opened = openLog(file);
        try {
            // The row after the file: a row without one is of a log that is over.
            await write(() => rows.begin(opened.name, removed));
        }
        catch (error) {
            removeLog(opened);
            throw error;
        }
        removed = [];
        return opened;
    };
    const remove = (from) => {
        log = undefined;
        removed.push(from.name);
        removeLog(from);
    };
    const moveAll = () => {
        const from = log;
        if (!from)
            return;
        rows.move(from.name, (moved) => ({
            // Another process may have taken some of it for left behind.
            batches: waiting.filter(({ begin }) => begin >= moved).map(({ batch }) => batch),
            end: from.size,
        }));
        [waiting, count] = [[], 0];
        // When this process stood still for long, the other one has removed it too.
        if (!existsSync(from.path) || from.torn || from.size > LONGEST)
            remove(from);
    };
    const run = async () => {
        try {
            await write(moveAll);
            failure = undefined;
        }
        catch (error) {
            failure = error;
            throw error;
        }
        finally {
            moving = undefined;
        }
    };
    const move = async () => {
        if (!waiting.length)
            return;
        moving ??= run();
        await moving;
    };
    const schedule = (wait) => {
        if (closed)
            return;
        timer ??= setTimeout(() => {
            timer = undefined;
            if (waiting.length)
                move().then(() => schedule(INTERVAL$1), () => schedule(PAUSE));
            // Nothing came since the last move.
            else if (log)
                remove(log);
        }, wait);
    };
    return {
        isWanted: () => isBusy() || waiting.length > 0,
        async append(batch) {
            if (failure) {
                const error = failure;
                // What waits is tried again; until then nothing is put behind it.
                if (!waiting.length)
                    failure = undefined;
                throw error;
            }
            if (log?.torn && !waiting.length)
                remove(log);
            if (log?.torn || count >= MOST)
                throw new ConsentError(['the store is too slow: too much waits']);
            log ??= await open();
            waiting.push({ begin: writeLine(log, batch[3]), batch });
            count += batch[2];
            schedule(INTERVAL$1);
        },
        move,
        takeOver: () => left.take(log?.name),
        async close() {
            closed = true;
            clearTimeout(timer);
            left.close();
            try {
                await move();
            }
            catch (error) {
                // It stays beside the database, for the next who opens it.
                if (log)
                    closeSync(log.handle);
                throw error;
            }
            if (log)
                remove(log);
            if (removed.length)
                await write(() => rows.forget(removed));
        },
    };
}

/** Rows in one chunk: some milliseconds of work, so that a report in the same process lets requests through. */
const CHUNK = 200;
/** Events in one chunk, about; a row may hold one or hundreds. */
const EVENTS = 2000;
/** Lets everything else have its turn. */
const pause = () => new Promise((next) => setTimeout(next, 0));
/** Reads in chunks, each by where the last one ended: no cursor stays open, so no writer and no checkpoint waits. */
function createSqliteReader(database) {
    const selectBatches = database.prepare(`SELECT id, events FROM batches WHERE id > ? AND last >= ? AND first < ? ORDER BY id LIMIT ?`);
    const selectReceipts = database.prepare(`SELECT id, time, expires, record FROM receipts
     WHERE time >= ? AND time < ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT ${CHUNK}`);
    async function* readEvents({ from = 0, until = Number.MAX_SAFE_INTEGER } = {}) {
        let most = 1;
        for (let last = 0;; await pause()) {
            const rows = selectBatches.all([last, from, until, most]);
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
            // As many as would have been right this time, and no sudden leap.
            most = Math.ceil(Math.min(CHUNK, most * 4, (rows.length * EVENTS) / Math.max(1, events.length)));
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
/** A connection of its own, whose work is done by another thread; without one the writer does it. */
async function openBeside(file) {
    try {
        const { default: Libsql } = await import('libsql/promise');
        return new Libsql(file, {});
    }
    catch {
        return undefined;
    }
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
        await beside.then((database) => database?.exec('PRAGMA wal_checkpoint(PASSIVE)')).catch(() => undefined);
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
            await beside?.then((database) => database?.close()).catch(() => undefined);
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
    const insert = database.prepare(insertBatch);
    const insertReceipt = database.prepare('INSERT OR REPLACE INTO receipts (id, time, expires, record) VALUES (?, ?, ?, ?)');
    const selectReceipts = database.prepare('SELECT id, time, expires, record FROM receipts WHERE id = ? ORDER BY time DESC');
    const deleteReceipts = database.prepare('DELETE FROM receipts WHERE id = ?');
    const write = async (work) => {
        await writeWhenFree(work);
        if (durable === 'process')
            syncer.note();
    };
    const log = durable === 'process' ? createSqliteLog(file, database, write) : undefined;
    const batches = createBatches((events) => {
        const batch = toBatch(events);
        return log?.isWanted() ? log.append(batch) : write(() => insert.run(batch));
    });
    const reader = createSqliteReader(database);
    const overview = createSqliteOverview(database);
    const drop = createSqliteDrop(database, write);
    let closing;
    const close = async () => {
        await batches.close();
        try {
            await log?.close();
            await syncer.close();
            // Brings everything into the one file, so that a copy of it is whole.
            run('wal_checkpoint(TRUNCATE)');
        }
        finally {
            database.close();
        }
    };
    try {
        await log?.takeOver();
    }
    catch (error) {
        await syncer.close().catch(() => undefined);
        database.close();
        throw error;
    }
    return {
        readReceipts: reader.readReceipts,
        async *readEvents(range) {
            await log?.move();
            yield* reader.readEvents(range);
        },
        async recent(limit) {
            await log?.move();
            return overview.recent(limit);
        },
        async count() {
            await log?.move();
            return overview.count();
        },
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
        async dropOlder(before) {
            await log?.move();
            await log?.takeOver();
            await drop(before);
        },
        close: () => {
            closing ??= close();
            return closing;
        },
    };
}

export { createSqliteStore };
//# sourceMappingURL=sqlite.js.map
