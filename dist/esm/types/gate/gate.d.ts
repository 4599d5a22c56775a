/** What the gate is told and whom it tells. */
export interface GateOptions {
    readonly signal: AbortSignal;
    /** May it fire? `undefined`: it names something unknown. */
    allows(element: Element): boolean | undefined;
    /** Fires elements, each once, in this order. `afterPaint`: the click that granted shall be seen first. */
    release(elements: readonly Element[], afterPaint: boolean): void;
    /** An element is held from now on. */
    onHeld(element: Element): void;
}
/** Holds marked elements until they may fire. */
export interface Gate {
    /** Looks at everything again; an embed that is no longer allowed is held again. */
    update(): void;
    /** Holds or fires the marked elements below a root that no observer sees. */
    scan(root: ParentNode): void;
    /** Fires one element whatever the decisions say. */
    releaseOnce(element: Element): void;
    /** Embeds that are held now, in document order. */
    held(): Element[];
}
/** Creates the gate and starts to observe the document. */
export declare function createGate({ signal, allows, release, onHeld }: GateOptions): Gate;
