import type { Step, StepValue, Stub } from '../services/service.js';
/** What the site says of a service, by the names that stand in `{}` in its recipe. */
export type Settings = Readonly<Record<string, unknown>>;
/**
 * Puts settings into the gaps of a value; `undefined` when one is missing. A value that is nothing but a gap
 * keeps the type of what it is given, as vendors tell numbers from texts.
 */
export declare function fillIn(value: StepValue, settings: Settings, isTop?: boolean): unknown;
/** What one service's calls have to know of each other. */
export interface CallState {
    readonly settings: Settings;
    readonly stubs: readonly Stub[];
    /** Options for a later call, by its target. */
    readonly options: Record<string, object>;
    /** How many entries we have put at the front of its queue. */
    front: number;
}
/**
 * Carries out one step. `isFirst`: ahead of what the page has queued already, as long as the vendor's script
 * is not there to read it. Returns `false` when what is to be called does not exist yet; a step without its settings is
 * passed over.
 */
export declare function runStep(step: Step, state: CallState, isFirst: boolean): boolean;
/**
 * Calls a function by its path, as a method of what holds it; `false` when it is not there. `become` is handed what it gives.
 */
export declare function callPath(owner: object, path: string, args: readonly unknown[], option?: object, become?: (given: unknown) => void): boolean;
