import { quote } from './rows.js';
import type { Server } from './servers.js';

/** Waits until the table has no deletion under way; ClickHouse only notes them and rewrites the parts later. */
async function waitForMutations({ query }: Server, table: string): Promise<void> {
  const [database = '', name = ''] = table.split('.');
  const sql = `SELECT count() AS open FROM system.mutations WHERE database = ${quote(database)} AND table = ${quote(name)} AND is_done = 0`;
  // A minute: what takes longer goes on by itself, and nobody reads worse than before.
  for (let wait = 20, spent = 0; spent < 60_000; spent += wait, wait = Math.min(wait * 2, 2000)) {
    const [row] = await query(sql);
    if (!Number(row?.open)) return;
    await new Promise((next) => setTimeout(next, wait));
  }
}

/** Deletes the rows of a condition on one server, and waits until they are gone. */
export async function deleteRows(server: Server, table: string, condition: string): Promise<void> {
  const [row] = await server.query(`SELECT count() AS found FROM ${table} WHERE ${condition}`);
  // A deletion reads every part of the table: none is begun for nothing.
  if (!Number(row?.found)) return;
  // Not `DELETE FROM`, which servers before 2022 do not know.
  await server.command(`ALTER TABLE ${table} DELETE WHERE ${condition}`);
  await waitForMutations(server, table);
}

/**
 * Drops the rows whose `column` is before a time (milliseconds since 1970): whole months as partitions, at no cost, the
 * rest of the month in which the time lies row by row.
 */
export async function dropBefore(server: Server, table: string, column: string, time: number): Promise<void> {
  const [database = '', name = ''] = table.split('.');
  const month = new Date(time).toISOString().slice(0, 7).replace('-', '');
  const partitions = await server.query(
    `SELECT DISTINCT partition FROM system.parts WHERE active AND database = ${quote(database)} AND table = ${quote(name)}`,
  );
  for (const { partition } of partitions) {
    // Six digits, so text compares as numbers do.
    if (/^\d{6}$/.test(String(partition)) && String(partition) < month)
      await server.command(`ALTER TABLE ${table} DROP PARTITION ${partition}`);
  }
  await deleteRows(server, table, `${column} < ${Math.floor(time)}`);
}
