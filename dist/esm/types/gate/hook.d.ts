/**
 * Puts a hook in front of a method of the window or the document, until the signal aborts. It is told what the method was
 * called on, its arguments, and the method itself. Whoever hooked it after us keeps that hook.
 */
export declare function hookMethod(target: object, name: string, signal: AbortSignal, around: (self: unknown, args: unknown[], native: () => unknown) => unknown): void;
