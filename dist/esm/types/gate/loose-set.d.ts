/** A set that keeps nothing alive: what a route has thrown away is gone from it, too, with all that it stood in. */
export interface LooseSet<T extends object> {
    add(item: T): void;
    has(item: T): boolean;
    /** Was it there? */
    delete(item: T): boolean;
    /** What is in it, as a list of its own, in the order in which it came. */
    list(): T[];
}
/** Creates an empty one. */
export declare function createLooseSet<T extends object>(): LooseSet<T>;
