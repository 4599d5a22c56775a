import type { Messages } from '../locales/en.js';
import type { ReceiptRecord, UiHost } from '../types.js';
/** Switches that the visitor has moved since the dialog opened, by id of category or service. */
export type Picks = Readonly<Record<string, boolean>>;
/** What the switches show, and what saving them would say. */
export interface Choices {
    readonly receipt: ReceiptRecord | null;
    /** Is the switch of this category or service on? */
    isOn(id: string): boolean;
    /** Does this service have a switch of its own? */
    hasSwitch(id: string): boolean;
    isLocked(id: string): boolean;
    /** Why the switch is where it is, where that needs to be said; else `''`. */
    explain(id: string): string;
    /** The answer that the switches stand for. */
    read(): Record<string, 'granted' | 'denied'>;
}
/** Reads what counts now, with what the visitor has moved since laid over it. A switch is on only where something is granted. */
export declare function readChoices(host: UiHost, messages: Messages, picks: Picks): Choices;
