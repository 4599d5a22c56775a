import { access } from 'node:fs/promises';
import { C as ConsentError } from './errors.js';
import { r as readCampaign } from './campaign.js';
import { o as openDatabase, s as selectColumns, c as columns } from './sqlite-database.js';
import { e as createSqliteReader, o as openLogs } from './sqlite-reader.js';
import { c as createSqlStatistics } from './statistics-sql.js';
import 'node:fs';

/// <reference types="node" />
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const dialect = {
    table: 'events',
    day: "date(time / 1000, 'unixepoch')",
    page: "CASE WHEN instr(url, '?') > 0 THEN substr(url, 1, instr(url, '?') - 1) ELSE url END",
    // Asked for in another way, see `topCampaigns`.
    campaign: "''",
    detail: (name) => `coalesce(CAST(json_extract(details, '$.${name}') AS TEXT), '')`,
    quote,
};
/**
 * Has the events of a period at hand as rows, in a table of this connection alone that hides the view `events`: each of
 * the many questions of a report would otherwise take the batches apart again.
 */
function createRows(file, database) {
    let ready = '';
    return ({ from = 0, until = Number.MAX_SAFE_INTEGER }) => {
        const wanted = `${from} ${until}`;
        if (wanted === ready)
            return;
        const isWithin = [`time >= ${Math.ceil(from)}`, `time < ${Math.ceil(until)}`];
        const inBatch = [`batch_last >= ${Math.ceil(from)}`, `batch_first < ${Math.ceil(until)}`];
        const names = columns.map((name) => `"${name}"`).join(', ');
        const readLogs = openLogs(file, database);
        database.exec('PRAGMA query_only = OFF; DROP TABLE IF EXISTS temp.events; BEGIN');
        try {
            database.exec(`CREATE TEMP TABLE events AS SELECT ${names} FROM main.events WHERE ${[...inBatch, ...isWithin].join(' AND ')}`);
            const insert = database.prepare(`INSERT INTO temp.events SELECT * FROM (SELECT ${selectColumns} FROM json_each(?)) WHERE ${isWithin.join(' AND ')}`);
            for (const [, , , events] of readLogs())
                insert.run([events]);
        }
        finally {
            database.exec('COMMIT; PRAGMA query_only = ON');
        }
        ready = wanted;
    };
}
/** SQL cannot take addresses apart as a browser does, so campaigns are read out of each distinct one here. */
function topCampaigns(database, kind, { from = 0, until, site }, limit) {
    const rows = database
        .prepare(`SELECT url, json_extract(details, '$._rcn') AS attributed, visitor, sum(kind = $1) AS number,
         CASE WHEN kind <> 'goal' AND view <> '' THEN site || ' ' || visitor || ' ' || view END AS id
       FROM events WHERE (kind = $1 OR ($1 = 'view' AND kind = 'ping' AND view <> ''))
         AND time >= $2 AND time < $3 AND ($4 IS NULL OR site = $4)
         AND (instr(url, '?') > 0 OR instr(details, '"_rcn"') > 0) GROUP BY id, url, attributed, visitor ORDER BY id`)
        .iterate([kind, from, until ?? Number.MAX_SAFE_INTEGER, site ?? null]);
    const found = new Map();
    const add = (name, visitor, number) => {
        const entry = found.get(name) ?? { count: 0, visitors: new Set() };
        found.set(name, entry);
        entry.count += number;
        entry.visitors.add(visitor);
    };
    // The hits of a view come one after the other. What only its signs of life name is one view all the same.
    let last = null;
    let numbers = new Map();
    let owner = '';
    const finish = () => {
        for (const [name, number] of numbers)
            add(name, owner, Math.max(1, number));
        numbers = new Map();
    };
    for (const { url, attributed, visitor, id, number } of rows) {
        if (id !== last)
            finish();
        [last, owner] = [id, visitor];
        const name = readCampaign({ kind, url, details: attributed === null ? {} : { _rcn: attributed } });
        if (!name)
            continue;
        if (id === null)
            add(name, visitor, number);
        else
            numbers.set(name, (numbers.get(name) ?? 0) + number);
    }
    finish();
    return [...found]
        .map(([name, { count, visitors }]) => ({ name, count, visitors: visitors.size }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, limit);
}
/** Opens a SQLite file for a report; throws `ConsentError` when there is none. A collector may write to it meanwhile. */
async function openSqliteStatistics(file) {
    await access(file).catch(() => {
        throw new ConsentError([`there is no file ${file}`]);
    });
    const database = await openDatabase(file, { reads: true });
    database.prepare('PRAGMA query_only = ON').all([]);
    const statistics = createSqlStatistics(dialect, async (sql) => database.prepare(sql).all([]));
    const prepare = createRows(file, database);
    return {
        days: async (scope) => {
            prepare(scope);
            return statistics.days(scope);
        },
        dwellByDay: async (scope) => {
            prepare(scope);
            return statistics.dwellByDay(scope);
        },
        dwellByPage: async (scope, pages) => {
            prepare(scope);
            return statistics.dwellByPage(scope, pages);
        },
        top: async (subject, scope, limit) => {
            prepare(scope);
            if (subject === 'campaign')
                return topCampaigns(database, 'view', scope, limit);
            if (subject === 'campaign-goal')
                return topCampaigns(database, 'goal', scope, limit);
            return statistics.top(subject, scope, limit);
        },
        readReceipts: createSqliteReader(database).readReceipts,
        close: async () => {
            database.close();
        },
    };
}

export { openSqliteStatistics };
