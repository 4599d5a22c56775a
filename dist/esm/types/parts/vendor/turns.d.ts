/** Who waits until every vendor that is granted has been told so. */
export interface Turns {
    whenTold(run: () => void): void;
    /** Has tag managers told of an answer: what they fire by it must find Google told of each of its services. */
    tellManagers(): void;
    /** Runs what may run now. */
    run(): void;
}
/** Creates the list; `isPending`: is a vendor's data on its way? */
export declare function createTurns(isPending: () => boolean, tell: () => void): Turns;
