/**
 * A request as the collector looks at it. Less than `Request`, because making one costs more than answering it: the
 * Node server hands over what it has.
 */
export interface Message {
    readonly method: string;
    /** The path of the target, without the query. */
    readonly path: string;
    /** The query without `?`. */
    readonly query: string;
    /** Address at the other end of the connection, as the runtime tells it. */
    readonly peer: string;
    /** The value of a header by its lower-case name, several lines joined by commas; `''` when there is none. */
    readonly header: (name: string) => string;
    /** The body as text; throws `Refusal` when it is too long, broken off or not UTF-8. */
    readonly readBody: () => string | Promise<string>;
}
/** An answer before it is given a runtime's form. */
export interface Answer {
    readonly status: number;
    /** Names and values in turn. */
    readonly headers: readonly string[];
    readonly body: string | Uint8Array | null;
}
/** Answers one request. Never throws. */
export type Handle = (message: Message) => Promise<Answer>;
