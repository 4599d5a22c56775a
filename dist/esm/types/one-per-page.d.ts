import type { ConsentGate } from './types.js';
/** The instance that is at work in this page: of this copy of the package, of another one, or of the script tag. */
export declare function findInstance(): ConsentGate | undefined;
/** Notes the instance that begins now, until it is destroyed. */
export declare function noteInstance(api: ConsentGate, signal: AbortSignal): void;
/** Gives the same object until it says something else: React compares what a store gives, and draws anew. */
export declare function keepSame<T>(read: () => T): () => T;
