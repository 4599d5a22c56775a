import type { BeaconLevel } from '../types.js';
/** Keeps hits until they are delivered, and delivers none of them twice. */
export interface Outbox {
    /** Takes a hit; hits of the same moment leave together. */
    send(payload: string): void;
    /** Sends what waits, if the level allows it; forgets it otherwise. */
    flush(): void;
}
/** Sends hits to the collector and keeps in memory, never on the device, what could not be delivered. */
export declare const createOutbox: (url: string, readLevel: () => BeaconLevel) => Outbox;
