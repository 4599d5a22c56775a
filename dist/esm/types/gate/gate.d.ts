import type { Release } from './release.js';
/** What the gate is told. */
export interface GateOptions {
    /** May it fire? `undefined`: it names something unknown. */
    allows(element: Element): boolean | undefined;
    readonly release: Release;
    readonly signal: AbortSignal;
    /** What is held has changed. */
    onChange(): void;
    /** Scripts that have run may not run any more. */
    onWithdrawn(): void;
}
/** Holds marked elements until they may fire. */
export interface Gate {
    /** Holds or fires marked elements; those of the whole page when none are given. */
    look(elements?: readonly Element[]): void;
    /** Looks at everything again; an embed, or a picture that is not settled, is held again once it is not allowed. */
    update(): void;
    /** It has been given another address since it fired: it fires with that, or is held again; `put` gives it that again. */
    move(element: Element, put: () => void): void;
    /** Fires one element whatever the decisions say, until `takeBack` means it. */
    releaseOnce(element: Element): void;
    /** Has the next `update` hold again what was fired once and `isMeant`. */
    takeBack(isMeant: (element: Element) => boolean): void;
    /** Embeds that are held now, in document order. */
    held(): Element[];
}
/** Creates the gate, which has looked at nothing yet. */
export declare function createGate({ allows, release, signal, onChange, onWithdrawn }: GateOptions): Gate;
