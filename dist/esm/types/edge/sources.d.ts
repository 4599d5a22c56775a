import type { RequestMatch, RequestType } from '../services/service.js';
/** Is it a kind of request? */
export declare const isRequestType: (type: unknown) => type is RequestType;
/** Every directive that says where something may be fetched from or sent to; `default-src` covers those yet to come. */
export declare const fetchDirectives: readonly string[];
/** Source expressions by directive. */
export type Sources = Map<string, string[]>;
/** Reads a host or origin as a CSP source expression; `null` when it is neither, or would say anything else. */
export declare function decodeSource(text: string): string | null;
/** The WebSockets of a host: without a scheme it means the page's own, and that is never a WebSocket's (CSP3 §6.7.2.9). */
export declare const socketsOf: (source: string) => readonly string[];
/** Adds a source to every fetch directive. */
export declare function addEverywhere(sources: Sources, source: string): void;
/** Adds the hosts of these requests where they are needed. `*` would open the page to everybody, so it adds nothing. */
export declare function addRequests(sources: Sources, requests: readonly RequestMatch[]): void;
/** Puts several services' sources together, each once. */
export declare function mergeSources(all: readonly Sources[]): Sources;
/** Does one of the expressions cover the address? */
export declare function isCovered(url: URL, sources: Iterable<string>): boolean;
