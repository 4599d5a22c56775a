import { IncomingMessage } from 'node:http';
import type { Collector } from './collect.js';
import { type WholeBody } from './node-listener.js';
/** A server that listens. */
export interface Listening {
    /** For example `http://127.0.0.1:8787`. */
    readonly url: string;
    /** Takes no more connections, finishes what is under way, and settles; after 5 seconds it no longer waits. */
    close(): Promise<void>;
}
/**
 * A request whose body is put together as the parser brings it. The stream of Node costs more than all that a collector
 * does with the body; it is only told that there is an end.
 */
export declare class WholeMessage extends IncomingMessage implements WholeBody {
    private chunks;
    private size;
    private limit;
    private run;
    whenRead(...[limit, run]: Parameters<WholeBody['whenRead']>): void;
    push(chunk: unknown): boolean;
    resume(): this;
}
/** How long a sender may take, in milliseconds. */
export interface Patience {
    /** For the head of a request, and for beginning one on a new connection. */
    readonly head?: number;
    /** For a whole request. */
    readonly request?: number;
    /** For the next request on a connection. */
    readonly idle?: number;
}
/** Starts to listen; port 0 takes any free one. Throws `ConsentError` when that is not possible. */
export declare function listen(collector: Collector, { host, port, patience }: {
    host: string;
    port: number;
    patience?: Patience;
}): Promise<Listening>;
/** Settles at the first SIGTERM or SIGINT. A second one ends the process at once, as it would have without us. */
export declare function untilSignal(): Promise<void>;
