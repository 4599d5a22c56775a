/**
 * A call that waits: its arguments, and which member of the global was called (`.forms.create`). `become` hands what it gave, or
 * made (`isNew`), to the page.
 */
export type HeldCall = ArrayLike<unknown> & Iterable<unknown> & {
    path: string;
    become?: ((given: unknown) => void) | undefined;
    isNew?: true;
};
/** Stands in for a vendor's global of any form, and keeps what is called on it. */
export type Holder = {
    (...args: unknown[]): unknown;
    held: HeldCalls;
};
/** Calls that wait; `heir` is the global that they were taken for, and that hears what comes later. */
export type HeldCalls = HeldCall[] & {
    heir?: string;
};
/** Is it one of our stand-ins, and not a vendor's own? */
export declare const isHolder: (global: unknown) => global is Holder;
/** Makes a function that keeps its calls, and those of its members, however deep. */
export declare function createHolder(held?: HeldCalls, path?: string): Holder;
