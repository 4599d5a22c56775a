/** One text that waits. */
export interface Queued {
    readonly id: number;
    /** How often it was in a batch that was refused. */
    readonly refusals: number;
    readonly text: string;
}
/** Texts that wait in a SQLite file until they are done with. */
export interface DiskQueue {
    /** Settles when the texts are on the disk. */
    add(texts: readonly string[]): Promise<void>;
    /** The next ones: those that were refused least often, oldest first; at most `most`, halved with each refusal. */
    peek(most: number): readonly Queued[];
    /** Forgets texts that are done with. */
    remove(entries: readonly Queued[]): void;
    /** Lets texts stand back behind those that were refused less often. */
    setBack(entries: readonly Queued[]): void;
    /** How many wait. */
    count(): number;
    /** Writes what waits to be written and lets go of the file. */
    close(): Promise<void>;
}
/** Opens (or makes) a queue. One process at a time has it: two would send everything twice. Throws `ConsentError`. */
export declare function openDiskQueue(file: string): Promise<DiskQueue>;
