import { c as columns, t as toReceipt, a as toEvent } from './sqlite-database.js';

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

export { createSqliteReader as c };
