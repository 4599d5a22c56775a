/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { ConsentError } from '../errors.js';

/**
 * Text of a file as editors of all systems write it: with a byte order mark or without, and UTF-16 where one says so
 * (PowerShell 5).
 */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  // The decoder takes the mark away (RFC 8259 §8.1 lets a reader ignore it; `JSON.parse` does not).
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Reads the JSON object of `--config`; an empty one without a file. Throws `ConsentError` for what is none. */
export async function readConfigFile(file: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (!file) return {};
  let config: unknown;
  try {
    config = JSON.parse(decode(await readFile(file)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isEncoding = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    throw new ConsentError([`--config ${file}: ${isEncoding ? 'is no UTF-8: save it in that encoding' : message}`]);
  }
  if (typeof config !== 'object' || !config || Array.isArray(config))
    throw new ConsentError([`--config ${file}: must hold one JSON object`]);
  return config as Readonly<Record<string, unknown>>;
}
