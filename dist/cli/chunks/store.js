import { c as createBatches } from './batches.js';
import { q as quote, p as parseClickHouseAddress, c as createServers, r as readReceipts, a as readDays, t as toEvent, b as receiptColumns, d as toReceipt, e as eventColumns, f as toRow, n as nameTables, g as toReceiptRow } from './servers.js';
import './errors.js';
import './campaign.js';

/** Waits until the table has no deletion under way; ClickHouse only notes them and rewrites the parts later. */
async function waitForMutations({ query }, table) {
    const [database = '', name = ''] = table.split('.');
    const sql = `SELECT count() AS open FROM system.mutations WHERE database = ${quote(database)} AND table = ${quote(name)} AND is_done = 0`;
    // A minute: what takes longer goes on by itself, and nobody reads worse than before.
    for (let wait = 20, spent = 0; spent < 60_000; spent += wait, wait = Math.min(wait * 2, 2000)) {
        const [row] = await query(sql);
        if (!Number(row?.open))
            return;
        await new Promise((next) => setTimeout(next, wait));
    }
}
/** Deletes the rows of a condition on one server, and waits until they are gone. */
async function deleteRows(server, table, condition) {
    const [row] = await server.query(`SELECT count() AS found FROM ${table} WHERE ${condition}`);
    // A deletion reads every part of the table: none is begun for nothing.
    if (!Number(row?.found))
        return;
    // Not `DELETE FROM`, which servers before 2022 do not know.
    await server.command(`ALTER TABLE ${table} DELETE WHERE ${condition}`);
    await waitForMutations(server, table);
}
/**
 * Drops the rows whose `column` is before a time (milliseconds since 1970): whole months as partitions, at no cost, the
 * rest of the month in which the time lies row by row.
 */
async function dropBefore(server, table, column, time) {
    const [database = '', name = ''] = table.split('.');
    const month = new Date(time).toISOString().slice(0, 7).replace('-', '');
    const partitions = await server.query(`SELECT DISTINCT partition FROM system.parts WHERE active AND database = ${quote(database)} AND table = ${quote(name)}`);
    for (const { partition } of partitions) {
        // Six digits, so text compares as numbers do.
        if (/^\d{6}$/.test(String(partition)) && String(partition) < month)
            await server.command(`ALTER TABLE ${table} DROP PARTITION ${partition}`);
    }
    await deleteRows(server, table, `${column} < ${Math.floor(time)}`);
}

/// <reference types="node" />
const sleep = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));
/**
 * Opens a ClickHouse store by what follows `clickhouse:` in its address, and makes the tables that are missing. Needs the
 * optional package `@clickhouse/client`. What is appended while an insert runs, or waits for its turn, is the next insert.
 */
async function createClickHouseStore(text, { most = 50_000, waiting = 100_000, pace = 200, patience = 5000 } = {}) {
    const address = parseClickHouseAddress(text);
    const tables = nameTables(address);
    const servers = await createServers(address);
    let isClosing = false;
    /** Inserts; while no server is there, tries again for a while: nothing has arrived, so nothing can be there twice. */
    const insert = async (table, rows) => {
        const end = Date.now() + patience;
        for (let wait = 50;; wait = Math.min(wait * 2, 1000)) {
            try {
                return await servers.insert(table, rows);
            }
            catch (error) {
                if (!error.isUnsent || isClosing || Date.now() + wait > end)
                    throw error;
                await sleep(wait);
            }
        }
    };
    /** Each insert makes a part, and parts that come faster than they can be merged stop a server: hence the pace. */
    const createPacedBatches = (table, toValue) => {
        let last = 0;
        const batches = createBatches(async (rows) => {
            const rest = last + pace - Date.now();
            if (rest > 0 && !isClosing)
                await sleep(Math.min(rest, pace));
            last = Date.now();
            await insert(table, rows);
        }, { most, waiting });
        return { ...batches, add: async (items) => batches.add(items.map(toValue)) };
    };
    const events = createPacedBatches(tables.localEvents, toRow);
    const receipts = createPacedBatches(tables.localReceipts, toReceiptRow);
    let closing;
    const close = async () => {
        isClosing = true;
        await Promise.all([events.close(), receipts.close()]);
        await servers.close();
    };
    return {
        append: events.add,
        recent: async (limit) => (await servers.query(`SELECT ${eventColumns} FROM ${tables.events} ORDER BY time DESC LIMIT ${Math.max(0, Math.floor(limit))}`)).map(toEvent),
        count: async () => Number((await servers.query(`SELECT count() AS rows FROM ${tables.events}`))[0]?.rows ?? 0),
        putReceipt: (receipt) => receipts.add([receipt]),
        findReceipts: async (id) => {
            const rows = await servers.query(
            // Once, also while a receipt that was sent twice is not merged yet or lies on two shards.
            `SELECT ${receiptColumns} FROM ${tables.receipts} WHERE id = ${quote(id)} ORDER BY time DESC LIMIT 1 BY time`);
            return rows.map(toReceipt);
        },
        forgetReceipts: async (id) => {
            const condition = `id = ${quote(id)}`;
            const [row] = await servers.query(`SELECT uniqExact(time) AS found FROM ${tables.receipts} WHERE ${condition}`);
            await servers.eachServer((server) => deleteRows(server, tables.localReceipts, condition));
            return Number(row?.found ?? 0);
        },
        async *readEvents(range) {
            for await (const rows of readDays(servers, tables.events, eventColumns, range))
                yield rows.map(toEvent);
        },
        readReceipts: (range) => readReceipts(servers, tables.receipts, range),
        dropOlder: async (before) => {
            await servers.eachServer(async (server) => {
                await dropBefore(server, tables.localEvents, 'time', before.events);
                await dropBefore(server, tables.localReceipts, 'expires', before.receipts);
            });
        },
        close: () => {
            closing ??= close();
            return closing;
        },
    };
}

export { createClickHouseStore };
