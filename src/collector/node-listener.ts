/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createTooLong, createUnreadable } from './body.js';
import type { Collector } from './collect.js';
import type { Answer, Message } from './message.js';

/** Handles one request of a `node:http` server. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** A request that hands its body over as a whole. */
export interface WholeBody {
  /** Calls back when all of it has come; the rest of what is longer than `limit` is thrown away as it comes. */
  whenRead(limit: number, run: (chunks: readonly Uint8Array[], size: number) => void): void;
}

const hasWhole = (incoming: object): incoming is WholeBody => 'whenRead' in incoming;

/** Reads the body of any Node request; nothing follows when the sender goes away. */
function readStream(incoming: IncomingMessage, ...[limit, run]: Parameters<WholeBody['whenRead']>): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  incoming.on('data', (chunk: Uint8Array) => {
    size += chunk.byteLength;
    // The rest is read too, and thrown away: closing on a sender that is still sending makes it lose the answer.
    if (size <= limit) chunks.push(chunk);
  });
  incoming.on('end', () => run(chunks, size));
  incoming.on('error', () => undefined);
}

/** One value for a name that the collector asks for; all lines of it, which `headers` of Node does not always keep. */
function readHeader(raw: readonly string[], name: string): string {
  let value = '';
  for (let at = 0; at < raw.length; at += 2) {
    const each = raw[at] ?? '';
    if (each.length !== name.length || (each !== name && each.toLowerCase() !== name)) continue;
    value = value ? `${value}, ${raw[at + 1] ?? ''}` : (raw[at + 1] ?? '');
  }
  return value;
}

/** Path and query of a request's target; the name in an absolute one is of no use to a collector. */
function readTarget(target: string): readonly [path: string, query: string] | null {
  if (!target.startsWith('/')) {
    if (!URL.canParse(target)) return null;
    const { pathname, search } = new URL(target);
    return [pathname, search.slice(1)];
  }
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decodeBody(chunks: readonly Uint8Array[], size: number, limit: number): string {
  if (size > limit) throw createTooLong(limit);
  const [first] = chunks;
  if (!first) return '';
  try {
    return decoder.decode(chunks.length > 1 ? Buffer.concat(chunks) : first);
  } catch {
    throw createUnreadable();
  }
}

/** Puts a collector into a server of Node (or Express and its like, before anything that reads bodies). */
export function toNodeListener(collector: Collector): NodeListener {
  const { handle, bodyLimit } = collector;

  const send = (incoming: IncomingMessage, outgoing: ServerResponse, { status, headers, body }: Answer): void => {
    // Otherwise the connection would idle on after the last answer and keep the server from closing.
    const end = incoming.socket.server?.listening === false ? ['Connection', 'close'] : [];
    const length = body === null ? [] : ['Content-Length', `${Buffer.byteLength(body)}`];
    outgoing.writeHead(status, body === null && !end[0] ? (headers as string[]) : [...headers, ...length, ...end]);
    outgoing.end(incoming.method === 'HEAD' ? null : body);
  };

  return (incoming, outgoing) => {
    const { method = 'GET', url = '', rawHeaders } = incoming;
    const target = readTarget(url);
    if (!target) {
      outgoing.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This request cannot be read.\n');
      return;
    }
    const respond = (readBody: () => string): void => {
      const message: Message = {
        method,
        path: target[0],
        query: target[1],
        peer: incoming.socket.remoteAddress ?? '',
        header: (name) => readHeader(rawHeaders, name),
        readBody,
      };
      handle(message).then(
        (answer) => send(incoming, outgoing, answer),
        () => outgoing.destroy(),
      );
    };
    if (method !== 'POST') respond(() => '');
    else {
      const read = hasWhole(incoming) ? incoming.whenRead.bind(incoming) : readStream.bind(undefined, incoming);
      read(bodyLimit, (chunks, size) => respond(() => decodeBody(chunks, size, bodyLimit)));
    }
  };
}
