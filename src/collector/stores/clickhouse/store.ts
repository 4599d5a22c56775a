/// <reference types="node" />
import { type BatchLimits, createBatches } from '../batches.js';
import type { Store, StoredEvent, StoredReceipt } from '../store.js';
import { parseClickHouseAddress } from './address.js';
import { deleteRows, dropBefore } from './drop.js';
import type { ClickHouseFailure } from './failure.js';
import { readDays, readReceipts } from './read.js';
import { eventColumns, quote, type Row, receiptColumns, toEvent, toReceipt, toReceiptRow, toRow } from './rows.js';
import { createServers } from './servers.js';
import { nameTables } from './tables.js';

/** How a ClickHouse store writes. */
export interface ClickHouseOptions extends BatchLimits {
  /** Least milliseconds between the beginnings of two inserts; 200 when not given. */
  readonly pace?: number | undefined;
  /** Milliseconds for which an insert is tried again while no server is there; 5,000 when not given. */
  readonly patience?: number | undefined;
}

const sleep = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

/**
 * Opens a ClickHouse store by what follows `clickhouse:` in its address, and makes the tables that are missing. Needs the
 * optional package `@clickhouse/client`. What is appended while an insert runs, or waits for its turn, is the next insert.
 */
export async function createClickHouseStore(
  text: string,
  { most = 50_000, waiting = 100_000, pace = 200, patience = 5000 }: ClickHouseOptions = {},
): Promise<Store> {
  const address = parseClickHouseAddress(text);
  const tables = nameTables(address);
  const servers = await createServers(address);
  let isClosing = false;

  /** Inserts; while no server is there, tries again for a while: nothing has arrived, so nothing can be there twice. */
  const insert = async (table: string, rows: readonly Row[]): Promise<void> => {
    const end = Date.now() + patience;
    for (let wait = 50; ; wait = Math.min(wait * 2, 1000)) {
      try {
        return await servers.insert(table, rows);
      } catch (error) {
        if (!(error as ClickHouseFailure).isUnsent || isClosing || Date.now() + wait > end) throw error;
        await sleep(wait);
      }
    }
  };

  /** Each insert makes a part, and parts that come faster than they can be merged stop a server: hence the pace. */
  const createPacedBatches = <T>(table: string, toValue: (item: T) => Row) => {
    let last = 0;
    const batches = createBatches<Row>(
      async (rows) => {
        const rest = last + pace - Date.now();
        if (rest > 0 && !isClosing) await sleep(Math.min(rest, pace));
        last = Date.now();
        await insert(table, rows);
      },
      { most, waiting },
    );
    return { ...batches, add: async (items: readonly T[]) => batches.add(items.map(toValue)) };
  };

  const events = createPacedBatches<StoredEvent>(tables.localEvents, toRow);
  const receipts = createPacedBatches<StoredReceipt>(tables.localReceipts, toReceiptRow);
  let closing: Promise<void> | undefined;

  const close = async (): Promise<void> => {
    isClosing = true;
    await Promise.all([events.close(), receipts.close()]);
    await servers.close();
  };

  return {
    append: events.add,
    recent: async (limit) =>
      (
        await servers.query(
          `SELECT ${eventColumns} FROM ${tables.events} ORDER BY time DESC LIMIT ${Math.max(0, Math.floor(limit))}`,
        )
      ).map(toEvent),
    count: async () => Number((await servers.query(`SELECT count() AS rows FROM ${tables.events}`))[0]?.rows ?? 0),
    putReceipt: (receipt) => receipts.add([receipt]),
    findReceipts: async (id) => {
      const rows = await servers.query(
        // Once, also while a receipt that was sent twice is not merged yet or lies on two shards.
        `SELECT ${receiptColumns} FROM ${tables.receipts} WHERE id = ${quote(id)} ORDER BY time DESC LIMIT 1 BY time`,
      );
      return rows.map(toReceipt);
    },
    forgetReceipts: async (id) => {
      const condition = `id = ${quote(id)}`;
      const [row] = await servers.query(`SELECT uniqExact(time) AS found FROM ${tables.receipts} WHERE ${condition}`);
      await servers.eachServer((server) => deleteRows(server, tables.localReceipts, condition));
      return Number(row?.found ?? 0);
    },
    async *readEvents(range) {
      for await (const rows of readDays(servers, tables.events, eventColumns, range)) yield rows.map(toEvent);
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
