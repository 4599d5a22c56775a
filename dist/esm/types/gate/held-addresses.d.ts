import type { Trust } from '../trusted-types.js';
import type { Service } from '../types.js';
/** What of a service matters here. */
type HeldSubject = Pick<Service, 'id' | 'hosts' | 'cookies' | 'storage'>;
/** What decides about what is held. */
export interface HeldRules {
    services(): readonly HeldSubject[];
    isGranted(id: string): unknown;
    /** Are all other origins held as well, but for those that are allowed? Those that a text names, too, or only an address? */
    isClosed(isAddress?: 1): boolean | 1 | undefined;
    readonly allow: readonly string[];
    /** Beginnings of the addresses that consentgate itself asks: its files, its receivers. */
    readonly ours: readonly string[];
    readonly trust: Trust;
}
/** Finds the id of the service that holds something now, or nothing. */
export interface HeldFinder {
    /** Of an address, or of the first held one in a text: markup, a style sheet, a list. */
    find(text: unknown): string | false | undefined;
    /** Of the name of a cookie, a storage key or a database. */
    findName(name: unknown): string | undefined;
    /** Puts an address that leads nowhere into the place of each held one. */
    clean(text: string): string;
    /** Notes an address that stands for something held: a blob's. */
    add(address: string, id: string): void;
}
/** Finds an address of these hosts. */
export declare const createHostForm: (hosts: readonly string[] | undefined) => RegExp;
/** Creates the finders. */
export declare function createHeldFinder({ services, isGranted, isClosed, allow, ours, trust }: HeldRules): HeldFinder;
export {};
