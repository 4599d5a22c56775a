import type { Trust } from '../trusted-types.js';
import type { HeldFinder } from './held-addresses.js';
import type { Keeper } from './keeper.js';
type Realm = Window & typeof globalThis;
/** Who stands at the doors. */
export interface Doorkeeper extends Keeper, HeldFinder {
    readonly trust: Trust;
    readonly signal: AbortSignal;
    /** Tells the page what was held and is no element. */
    tell(detail: {
        readonly service: string;
        readonly address: string;
    }): void;
}
/** Puts the keeper at every door by which the code of a realm, and of those below it, reaches hosts and stores. */
export declare function openDoors(top: Realm, keeper: Doorkeeper): void;
export {};
