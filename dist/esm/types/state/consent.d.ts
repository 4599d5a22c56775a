import type { CoreConfig } from '../config/options.js';
import type { Decisions, OptOutSignals, ReceiptRecord } from '../types.js';
import { type Subject } from './decide.js';
/** The one place that knows what the visitor chose. Everything else listens. */
export interface ConsentStore {
    /** What can be decided about: categories under their own id, and services. */
    readonly subjects: Readonly<Record<string, Subject>>;
    /** Takes in what the catalogue says of services that were configured by their id. */
    learn(services: readonly Subject[]): void;
    decisions(): Decisions;
    /** The opt-out signals that are on and heeded. */
    signals(): OptOutSignals;
    receipt(): ReceiptRecord | null;
    /**
     * May a tag with this expression and service fire? `undefined` when it names something unknown.
     * `isEmbed`: it is an embed by its nature, even without a service that says so.
     */
    allows(expression?: string | null, service?: string | null, isEmbed?: boolean): boolean | undefined;
    /** Is there a question that the visitor should be asked without having to look for it? */
    isOpen(): boolean;
    /**
     * The one assignment: reads signals and cookie again. `told` is the text of a receipt that has just been written,
     * here or in another tab; what counts now is thereby exactly what will count on the next page. `isQuiet`: the answer
     * that follows at once is what is told.
     */
    refresh(told?: string, isQuiet?: boolean): void;
    /** Hears of every change; `isLearnt`: no visitor made it, the catalogue came. */
    afterChange?(isLearnt?: boolean): void;
}
/** Creates the store from what was stored. */
export declare function createStore(config: CoreConfig, readSignals: () => OptOutSignals): ConsentStore;
