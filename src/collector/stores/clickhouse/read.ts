import type { StoredReceipt, TimeRange } from '../store.js';
import { type Row, receiptColumns, toReceipt } from './rows.js';
import type { Servers } from './servers.js';

/** The condition of a time. */
const toCondition = ({ from = 0, until }: TimeRange = {}): string =>
  `time >= ${Math.ceil(from)}${until === undefined ? '' : ` AND time < ${Math.ceil(until)}`}`;

/** Reads rows day by day, oldest first, so that no server has to put more than a day in order. */
export async function* readDays(
  servers: Servers,
  table: string,
  columns: string,
  range: TimeRange | undefined,
  suffix = '',
): AsyncGenerator<readonly Row[]> {
  const condition = toCondition(range);
  const days = await servers.query(`SELECT DISTINCT day FROM ${table} WHERE ${condition} ORDER BY day`);
  for (const { day } of days) {
    yield* servers.stream(
      `SELECT ${columns} FROM ${table} WHERE day = '${day}' AND ${condition} ORDER BY time${suffix}`,
    );
  }
}

/** Reads receipts, oldest first; each once, also while one that was sent twice is not merged yet or lies on two shards. */
export async function* readReceipts(
  servers: Servers,
  table: string,
  range?: TimeRange,
): AsyncGenerator<readonly StoredReceipt[]> {
  for await (const rows of readDays(servers, table, receiptColumns, range, ', id LIMIT 1 BY id, time'))
    yield rows.map(toReceipt);
}
