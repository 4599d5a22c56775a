import { Refusal } from './refusal.js';
/** Most bytes that a body may have when nothing else is said: matomo.js sends 50 hits at once, each up to some kilobytes. */
export declare const BODY_LIMIT = 262144;
/** The refusal of a body that is too long. */
export declare const createTooLong: (limit: number) => Refusal;
/** The refusal of a body that no reader could read. */
export declare const createUnreadable: () => Refusal;
/** Reads a body as text; throws `Refusal` when it is longer than `limit`, breaks off or is not UTF-8. */
export declare function readBody(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string>;
