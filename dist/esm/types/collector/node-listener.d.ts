import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Collector } from './collect.js';
/** Handles one request of a `node:http` server. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;
/** A request that hands its body over as a whole. */
export interface WholeBody {
    /** Calls back when all of it has come; the rest of what is longer than `limit` is thrown away as it comes. */
    whenRead(limit: number, run: (chunks: readonly Uint8Array[], size: number) => void): void;
}
/** Puts a collector into a server of Node (or Express and its like, before anything that reads bodies). */
export declare function toNodeListener(collector: Collector): NodeListener;
