import { b as toReceipt, t as toEvents } from './sqlite-database.js';

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

export { createSqliteReader as c };
