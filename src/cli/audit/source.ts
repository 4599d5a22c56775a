/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { ConsentError } from '../../errors.js';
import { createFileError } from '../file-error.js';

/** A page as its server sends it. */
export interface Source {
  /** File or address; `<stdin>`. */
  readonly name: string;
  readonly text: string;
  /** Address of the page, if it was fetched. */
  readonly page?: URL;
  /** Of the answer, if it was fetched. */
  readonly headers?: Headers;
}

/** What a page may be, in bytes; beyond, it is no page that anybody reads. */
const mostBytes = 50_000_000;
const mostMilliseconds = 20_000;

/** HTML, "determining the character encoding", as far as offsets of lines depend on it. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Puts a page together from its pieces; throws when it is too long. */
export async function readText(name: string, pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > mostBytes) throw new ConsentError([`${name}: longer than ${mostBytes / 1e6} MB`]);
    all.push(piece);
  }
  return decode(Buffer.concat(all));
}

/** Fetches the page and nothing else: no redirect is followed, and what the page names is not asked for. */
async function fetchPage(address: string, fetch: typeof globalThis.fetch): Promise<Source> {
  const page = new URL(address);
  try {
    const answer = await fetch(page, {
      redirect: 'manual',
      headers: { accept: 'text/html,application/xhtml+xml', 'user-agent': 'consentgate-audit' },
      signal: AbortSignal.timeout(mostMilliseconds),
    });
    const { status, headers, body } = answer;
    const next = headers.get('location');
    if (status !== 200) await body?.cancel();
    if (status >= 300 && status < 400 && next)
      throw new ConsentError([`${address}: leads to ${new URL(next, page)}: give that address`]);
    if (status !== 200) throw new ConsentError([`${address}: the server answers ${status}`]);
    const type = headers.get('content-type') ?? 'text/html';
    if (!/html|xml/i.test(type)) {
      await body?.cancel();
      throw new ConsentError([`${address}: is no page, but ${type}`]);
    }
    const text = await readText(address, (body ?? []) as unknown as AsyncIterable<Uint8Array>);
    return { name: address, text, page, headers };
  } catch (error) {
    if (error instanceof ConsentError) throw error;
    const { message, cause } = error as Error;
    throw new ConsentError([`${address}: ${(cause as Error | undefined)?.message || message}`]);
  }
}

/** Reads a file or an address. */
export async function readSource(name: string, fetch: typeof globalThis.fetch): Promise<Source> {
  if (/^https?:\/\//i.test(name)) return fetchPage(name, fetch);
  try {
    return { name, text: decode(await readFile(name)) };
  } catch (error) {
    throw createFileError(name, error);
  }
}
