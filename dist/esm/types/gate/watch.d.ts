/** What the guard wants to see of the page. */
export interface Inspector {
    /** Selects what `inspect` may have an interest in. */
    readonly suspects: string;
    /** Looks at an element that was added, with what is in it. */
    inspect(element: Element | ShadowRoot): void;
    /** Was the address held, and the element marked? */
    holdAttribute(element: Element, name: string, value: unknown): boolean;
}
/** Calls back with the marked elements of the page, now and as they come; and after every burst of changes. */
export declare function watch(signal: AbortSignal, onMarked: (elements: Element[]) => void, onChange: () => void, { suspects, inspect, holdAttribute }?: Partial<Inspector>): void;
