/// <reference types="node" />
import { readFileSync, realpathSync } from 'node:fs';
import { type Batch, toBatch, toEvents } from './sqlite-batch.js';
import type { Database } from './sqlite-database.js';
import { type LogRow, selectLogs } from './sqlite-log-rows.js';

/** Where a log lies: beside the file itself, as SQLite's own log does, whatever link the file was opened by. */
export const toLogPath = (file: string, name: string) => `${realpathSync(file)}-log-${name}`;

/** All bytes of a log; nothing when it is gone. */
export function readLog(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where the whole lines of a log end. A line without its end was broken off, and so never acknowledged. */
export const findEnd = (bytes: Buffer) => bytes.lastIndexOf('\n') + 1;

function readLine(line: string): Batch[] {
  try {
    return [toBatch(toEvents({ events: line }))];
  } catch {
    // Only after a power cut, when the disk has lost the middle of a file.
    return [];
  }
}

/** The batches of a log after so many bytes. */
export const readRest = (bytes: Buffer, moved: number): Batch[] =>
  bytes
    .toString('utf8', moved, Math.max(moved, findEnd(bytes)))
    .split('\n')
    .flatMap((line) => (line ? readLine(line) : []));

/**
 * Reads the logs beside a database for whoever only reads, and gives what finds in them what the database does not have; to be
 * called in the transaction in which the rest is read.
 */
export function openLogs(file: string, database: Database): () => Batch[] {
  const hasLogs = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'logs'").get([]);
  if (!hasLogs) return () => [];
  const select = database.prepare(selectLogs);
  // The logs first: what is moved before the transaction begins is in the database then, and the row of its log, or its absence, says so.
  const logs = new Map((select.all([]) as LogRow[]).map(({ name }) => [name, readLog(toLogPath(file, name))]));
  return () =>
    (select.all([]) as LogRow[]).flatMap(({ name, moved }) => {
      const bytes = logs.get(name);
      return bytes ? readRest(bytes, moved) : [];
    });
}
