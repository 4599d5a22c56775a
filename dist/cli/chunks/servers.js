import { C as ConsentError } from './errors.js';
import { r as readCampaign } from './campaign.js';

const form = 'clickhouse:http://user:password@host:8123/database, or several servers between commas and ?cluster=name';
// Nothing of the address is repeated: passwords stand in it.
const fail = (problem) => {
    throw new ConsentError([`store: ${problem}; write ${form}`]);
};
function readServer(text) {
    try {
        const url = new URL(text);
        if (/^https?:$/.test(url.protocol))
            return url;
    }
    catch {
        // Said below.
    }
    return fail('a ClickHouse server is an http: or https: address');
}
/**
 * Reads what follows `clickhouse:`, for example `http://127.0.0.1:8123/consentgate`. Path and query of the last server
 * count for all. Throws `ConsentError`, which does not repeat the address.
 */
function parseClickHouseAddress(text) {
    const urls = text.split(',').map((entry) => readServer(entry.trim()));
    const last = urls.at(-1);
    const database = last.pathname.slice(1) || 'consentgate';
    if (!/^[a-z_]\w{0,63}$/i.test(database))
        fail('the name of the database may only have letters, digits and _');
    const unknown = [...last.searchParams.keys()].filter((name) => name !== 'cluster');
    if (unknown.length)
        fail('the only setting in the address is cluster');
    const cluster = last.searchParams.get('cluster') ?? undefined;
    if (cluster !== undefined && !/^[\w-]{1,64}$/.test(cluster))
        fail('cluster must be the name of a cluster');
    if (urls.length > 1 && !cluster)
        fail('several servers need the name of their cluster');
    const servers = urls.map((url) => {
        const port = url.port || (url.protocol === 'https:' ? '443' : '8123');
        const login = url.username && `${url.username}${url.password && `:${url.password}`}@`;
        return `${url.protocol}//${login}${url.hostname}:${port}`;
    });
    return { servers, database, cluster };
}

/** A text as it stands in a statement. Not as a parameter, which servers before 2019 do not know. */
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
/** The day of a time, in UTC, as ClickHouse writes dates. */
const toDay = (time) => new Date(time).toISOString().slice(0, 10);
/** An event as a row. Throws for a time that is none, before it spoils the batch that it would be in. */
function toRow({ details, gpc, ...event }) {
    if (!Number.isSafeInteger(event.time))
        throw new RangeError('the time of an event must be a whole number');
    return {
        ...event,
        day: toDay(event.time),
        gpc: gpc ? 1 : 0,
        details: JSON.stringify(details),
        campaign: readCampaign({ ...event, details }),
        target: String(details.download ?? details.link ?? ''),
    };
}
/** The columns that {@link toEvent} needs. */
const eventColumns$1 = 'time, site, visitor, address, kind, url, title, referrer, view, gpc, details';
/** A row as the event that it was. */
const toEvent = (row) => ({
    time: Number(row.time),
    site: String(row.site),
    visitor: String(row.visitor),
    address: String(row.address),
    kind: String(row.kind),
    url: String(row.url),
    title: String(row.title),
    referrer: String(row.referrer),
    view: String(row.view),
    gpc: Number(row.gpc) === 1,
    details: JSON.parse(String(row.details)),
});
/** A receipt as a row. */
const toReceiptRow = ({ id, time, expires, record }) => ({
    ...{ id, time, expires },
    day: toDay(time),
    expiry: toDay(expires),
    record: JSON.stringify(record),
});
/** The columns that {@link toReceipt} needs. */
const receiptColumns$1 = 'id, time, expires, record';
/** A row as the receipt that it was. */
const toReceipt = ({ id, time, expires, record }) => ({
    id: String(id),
    time: Number(time),
    expires: Number(expires),
    record: JSON.parse(String(record)),
});

/** The condition of a time. */
const toCondition = ({ from = 0, until } = {}) => `time >= ${Math.ceil(from)}${until === undefined ? '' : ` AND time < ${Math.ceil(until)}`}`;
/** Reads rows day by day, oldest first, so that no server has to put more than a day in order. */
async function* readDays(servers, table, columns, range, suffix = '') {
    const condition = toCondition(range);
    const days = await servers.query(`SELECT DISTINCT day FROM ${table} WHERE ${condition} ORDER BY day`);
    for (const { day } of days) {
        yield* servers.stream(`SELECT ${columns} FROM ${table} WHERE day = '${day}' AND ${condition} ORDER BY time${suffix}`);
    }
}
/** Reads receipts, oldest first; each once, also while one that was sent twice is not merged yet or lies on two shards. */
async function* readReceipts(servers, table, range) {
    for await (const rows of readDays(servers, table, receiptColumns$1, range, ', id LIMIT 1 BY id, time'))
        yield rows.map(toReceipt);
}

/**
 * Codes of errors after which it is certain that nothing was kept: nobody was there, or a replica without ZooKeeper, whose
 * tables can only be read (`NO_ZOOKEEPER`, `TABLE_IS_READ_ONLY`). Another one may have it.
 */
const unsent = new Set([
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
    ...['CLICKHOUSE_225', 'CLICKHOUSE_242'],
]);
/** Something that ClickHouse did not do. The message never repeats the server's, which may quote what was to be stored. */
class ClickHouseFailure extends Error {
    constructor(code) {
        super(`ClickHouse did not do what it was asked to (${code})`);
        this.name = 'ClickHouseFailure';
        this.code = code;
        this.isUnsent = unsent.has(code);
    }
}
const readText = (error, name) => String(error?.[name] ?? '');
/** What a client threw, as {@link ClickHouseFailure}. */
function toFailure(error) {
    const code = readText(error, 'code');
    if (/^\d+$/.test(code))
        return new ClickHouseFailure(`CLICKHOUSE_${code}`);
    if (/^[A-Z_]{2,40}$/.test(code))
        return new ClickHouseFailure(code);
    // Servers of 2018 write their errors in a form that the client does not take apart.
    const [, number] = /^Code: (\d+)/.exec(readText(error, 'message')) ?? [];
    if (number)
        return new ClickHouseFailure(`CLICKHOUSE_${number}`);
    return new ClickHouseFailure(/timeout/i.test(readText(error, 'message')) ? 'TIMEOUT' : 'CLICKHOUSE_UNKNOWN');
}

/** The names that belong to an address. */
function nameTables({ database, cluster }) {
    const local = cluster ? '_local' : '';
    return {
        events: `${database}.events`,
        receipts: `${database}.receipts`,
        localEvents: `${database}.events${local}`,
        localReceipts: `${database}.receipts${local}`,
    };
}
// `day` is given and not computed: what day a time is on depends on the server's time zone. `campaign` and `target`
// repeat what stands in `url` and `details`, so that a report need not take them apart for each row.
const eventColumns = `
  day Date,
  time UInt64,
  site String,
  visitor String,
  address String,
  kind String,
  url String,
  title String,
  referrer String,
  view String,
  gpc UInt8,
  details String,
  campaign String,
  target String`;
const receiptColumns = `
  day Date,
  expiry Date,
  id String,
  time UInt64,
  expires UInt64,
  record String`;
/**
 * The statements that make the tables where they are missing, in order. What somebody has made before under these
 * names, replicated tables for example, stays as it is (docs/clickhouse.md).
 */
function createTables(address) {
    const { database, cluster } = address;
    const { events, receipts, localEvents, localReceipts } = nameTables(address);
    return [
        `CREATE DATABASE IF NOT EXISTS ${database}`,
        // By month, because old data is dropped by month: a partition goes without a single row being read.
        `CREATE TABLE IF NOT EXISTS ${localEvents} (${eventColumns}
) ENGINE = MergeTree PARTITION BY toYYYYMM(day) ORDER BY (site, day, kind, time)`,
        // The same receipt again is the same row: rows with equal order keys become one when parts are merged.
        `CREATE TABLE IF NOT EXISTS ${localReceipts} (${receiptColumns}
) ENGINE = ReplacingMergeTree PARTITION BY toYYYYMM(expiry) ORDER BY (id, time)`,
        ...(cluster
            ? [
                `CREATE TABLE IF NOT EXISTS ${events} AS ${localEvents} ENGINE = Distributed('${cluster}', '${database}', 'events_local', cityHash64(visitor))`,
                `CREATE TABLE IF NOT EXISTS ${receipts} AS ${localReceipts} ENGINE = Distributed('${cluster}', '${database}', 'receipts_local', cityHash64(id))`,
            ]
            : []),
    ];
}

/// <reference types="node" />
/** In a `try`, as each optional package: bundlers go on where it is not installed. */
async function importClient() {
    try {
        return await import('@clickhouse/client');
    }
    catch {
        throw new ConsentError([
            'the ClickHouse store needs the package @clickhouse/client: npm install @clickhouse/client',
        ]);
    }
}
async function createClients({ servers }) {
    const { createClient, ClickHouseLogLevel } = await importClient();
    return servers.map((url) => 
    // The client is picky about the type of rows, which only its own users can name.
    createClient({
        url,
        request_timeout: 20_000,
        // Its log quotes the statements, and with them what was to be stored.
        log: { level: ClickHouseLogLevel.OFF },
    }));
}
const attempt = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        throw toFailure(error);
    }
};
/**
 * Connects to the servers of an address and makes the tables, unless it is only to read. Throws `ConsentError` when none
 * of the servers can be used.
 */
async function createServers(address, { isReader = false } = {}) {
    const clients = await createClients(address);
    // A reader needs no right to create anything; what is not there cannot be reported.
    const statements = isReader ? [`SELECT 1 FROM ${nameTables(address).events} LIMIT 1`] : createTables(address);
    const prepared = new Map();
    let turn = 0;
    const prepare = (client) => {
        let promise = prepared.get(client);
        if (!promise) {
            promise = (async () => {
                for (const query of statements)
                    await attempt(() => client.command({ query }));
            })();
            prepared.set(client, promise);
            // A server that was away gets its tables when it is back.
            promise.catch(() => prepared.delete(client));
        }
        return promise;
    };
    /** Tries one server after another, as long as it is certain that nothing was done. */
    const withOne = async (run) => {
        const first = turn++;
        let failure;
        for (let at = 0; at < clients.length; at++) {
            const client = clients[(first + at) % clients.length];
            try {
                await prepare(client);
                return await attempt(() => run(client));
            }
            catch (error) {
                failure = error;
                if (!failure.isUnsent)
                    break;
            }
        }
        throw failure;
    };
    const ask = async (client, query) => {
        const result = await client.query({ query, format: 'JSONEachRow' });
        return (await result.json());
    };
    const close = async () => {
        await Promise.all(clients.map((client) => client.close()));
    };
    const servers = {
        insert: (table, values) => withOne(async (client) => {
            await client.insert({ table, values, format: 'JSONEachRow' });
        }),
        query: (sql) => withOne((client) => ask(client, sql)),
        async *stream(sql) {
            const rows = await withOne(async (client) => (await client.query({ query: sql, format: 'JSONEachRow' })).stream());
            try {
                for await (const piece of rows)
                    yield piece.map((row) => row.json());
            }
            catch (error) {
                throw toFailure(error);
            }
        },
        async eachServer(run) {
            const failures = [];
            for (const client of clients) {
                const server = {
                    query: (sql) => ask(client, sql),
                    command: async (query) => void (await client.command({ query })),
                };
                await prepare(client)
                    .then(() => attempt(() => run(server)))
                    .catch((error) => failures.push(error));
            }
            if (failures.length)
                throw failures[0];
        },
        close,
    };
    const states = await Promise.allSettled(clients.map(prepare));
    const refusal = states.find((state) => state.status === 'rejected');
    if (refusal && states.every(({ status }) => status === 'rejected')) {
        await close();
        throw new ConsentError([
            `the ClickHouse store cannot be used: ${refusal.reason.code}; is the server there, and are user and password right?`,
        ]);
    }
    return servers;
}

export { readDays as a, receiptColumns$1 as b, createServers as c, toReceipt as d, eventColumns$1 as e, toRow as f, toReceiptRow as g, toDay as h, nameTables as n, parseClickHouseAddress as p, quote as q, readReceipts as r, toEvent as t };
