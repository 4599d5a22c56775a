import { readFileSync, realpathSync } from 'node:fs';
import { a as toEvent, b as toRow, r as runTransaction, t as toReceipt } from './sqlite-database.js';

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
/**
 * Reads the logs beside a database for whoever only reads, and gives what finds in them what the database does not have; to be
 * called in the transaction in which the rest is read.
 */
function openLogs(file, database) {
    const hasLogs = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'logs'").get([]);
    if (!hasLogs)
        return () => [];
    const select = database.prepare(selectLogs);
    // The logs first: what is moved before the transaction begins is in the database then, and the row of its log, or its absence, says so.
    const logs = new Map(select.all([]).map(({ name }) => [name, readLog(toLogPath(file, name))]));
    return () => select.all([]).flatMap(({ name, moved }) => {
        const bytes = logs.get(name);
        return bytes ? readRest(bytes, moved) : [];
    });
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

export { toBatch as a, toLogPath as b, readRest as c, createLogRows as d, createSqliteReader as e, findEnd as f, insertBatch as i, openLogs as o, readLog as r, selectLogs as s, toEvents as t };
