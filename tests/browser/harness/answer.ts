/** What a site of the test answers. */
import type { ServerResponse } from 'node:http';
import { pause } from './wait.js';

/** What a handler is told. */
export interface HandlerRequest {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a handler answers; everything has a default (200, text/html, empty). */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** An array is sent piece by piece: texts are written, numbers are pauses in milliseconds. */
  readonly body?: string | Uint8Array | readonly (string | number)[];
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** `true`: never answers. */
  readonly hang?: true;
}

/** Answers a request. */
export type Handler = (request: HandlerRequest) => Answer | string | Promise<Answer | string>;

/** Writes an answer to the wire. */
export const sendAnswer = async (response: ServerResponse, answer: Answer): Promise<void> => {
  const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '', delay = 0 } = answer;
  if (delay) await pause(delay);
  // `no-cache` and not `no-store`: the latter keeps a page out of the back/forward cache.
  const all = { 'content-type': type, 'cache-control': 'no-cache', 'access-control-allow-origin': '*', ...headers };
  response.writeHead(status, all as Record<string, string>);
  if (typeof body === 'string' || body instanceof Uint8Array) return void response.end(body);
  for (const part of body) {
    if (typeof part === 'number') await pause(part);
    else response.write(part);
  }
  response.end();
};
