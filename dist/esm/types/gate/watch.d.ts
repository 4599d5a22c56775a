/** What the guard wants to see of the page. */
export interface Inspector {
    /** Selects what `inspect` may have an interest in. */
    readonly suspects: string;
    /** Looks at an element that was added, with what is in it. */
    inspect(element: Element | ShadowRoot): void;
    /** Looks at the styles that have changed. */
    restyle(records: readonly MutationRecord[]): void;
}
/**
 * Calls back with the marked elements of the page, now and as they come; and after every burst of changes. `readInspector`
 * gives who looks at all that comes, once there is one; `isGuarded`: there will be.
 */
export declare function watch(signal: AbortSignal, onMarked: (elements: Element[]) => void, onChange: () => void, readInspector: () => Inspector | undefined, isGuarded?: unknown): void;
