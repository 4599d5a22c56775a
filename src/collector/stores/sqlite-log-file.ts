/// <reference types="node" />
import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Batch } from './sqlite-batch.js';
import { toLogPath } from './sqlite-log-reader.js';

/** A log that is being written. */
export interface OpenLog {
  readonly name: string;
  readonly path: string;
  readonly handle: number;
  /** Bytes of whole lines. */
  size: number;
  /** Something broken off stands at its end: harmless as long as nothing follows. */
  torn: boolean;
}

/** A batch that is in the log and not in the database, and where its line begins. */
export interface Waiting {
  readonly begin: number;
  readonly batch: Batch;
}

/** Begins a log beside a database. */
export function openLog(file: string): OpenLog {
  const name = randomUUID();
  const path = toLogPath(file, name);
  // Whoever may read the database may read what belongs into it.
  return { name, path, handle: openSync(path, 'ax', statSync(file).mode), size: 0, torn: false };
}

/** Writes a line, or nothing of it; returns the byte at which it begins. */
export function writeLine(log: OpenLog, line: string): number {
  const begin = log.size;
  const bytes = Buffer.from(`${line}\n`);
  try {
    for (let at = 0; at < bytes.byteLength; ) at += writeSync(log.handle, bytes, at);
    log.size += bytes.byteLength;
    return begin;
  } catch (error) {
    try {
      ftruncateSync(log.handle, log.size);
    } catch {
      log.torn = true;
    }
    throw error;
  }
}

/** Removes a log whose lines are all in the database. */
export function removeLog({ path, handle }: OpenLog): void {
  closeSync(handle);
  rmSync(path, { force: true });
}
