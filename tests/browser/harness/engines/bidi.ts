/** A WebDriver BiDi connection: commands with answers, and events. https://w3c.github.io/webdriver-bidi/ */
import { WebSocket } from 'ws';
import { withTimeout } from '../wait.js';

/** Parameters and results, as the protocol's JSON. */
export type Json = Record<string, unknown>;

/** An open connection. */
export interface Bidi {
  /** Sends a command and gives its result; rejects with the protocol's error, and after `patience` ms (50,000). */
  send(method: string, params?: Json, patience?: number): Promise<Json>;
  /** Is told every event of this name; returns the function that stops listening. */
  on(event: string, listener: (params: Json) => void): () => void;
  close(): void;
}

interface Message extends Json {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Json;
  readonly result?: Json;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (result: Json) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to the address that the browser printed, and starts a session. */
export const createBidi = async (address: string): Promise<Bidi> => {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(params: Json) => void>>();
  let last = 0;

  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params ?? {});
      return;
    }
    const call = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.type === 'error') call?.reject(new Error(`${message.error}: ${message.message}`));
    else call?.resolve(message.result ?? {});
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed the connection'));
    waiting.clear();
  });
  await withTimeout(
    new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    }),
    20_000,
    'the browser does not take the connection',
  );
  socket.on('error', () => socket.terminate());

  const send: Bidi['send'] = (method, params = {}, patience = 50_000) => {
    last += 1;
    const id = last;
    const answer = new Promise<Json>((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.send(JSON.stringify({ id, method, params }));
    return withTimeout(answer, patience, `${method} was not answered`);
  };
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send,
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => void set.delete(listener);
    },
    close: () => socket.close(),
  };
};
