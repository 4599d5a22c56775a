/// <reference types="node" />
import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
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

/** Begins a log beside a database. */
export function openLog(file: string): OpenLog {
  const name = randomUUID();
  const path = toLogPath(file, name);
  // Whoever may read the database may read what belongs into it.
  return { name, path, handle: openSync(path, 'ax', statSync(file).mode), size: 0, torn: false };
}

/** Writes a line, or nothing of it. */
export function writeLine(log: OpenLog, line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  try {
    for (let at = 0; at < bytes.byteLength; ) at += writeSync(log.handle, bytes, at);
    log.size += bytes.byteLength;
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
