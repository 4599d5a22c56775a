/** What is counted: requests by path and status, events by kind, and so on. */
export type CountName = 'requests' | 'events' | 'receipts' | 'refused' | 'optOuts' | 'limited' | 'failures';
/** Plain numbers about the collector's own work; nothing of a visitor's is in them. */
export interface Counts {
    /** `label` is one of a few fixed words. */
    add(name: CountName, label: string, by?: number): void;
    /** All labels of a name with their numbers. */
    read(name: CountName): ReadonlyMap<string, number>;
}
/** Makes counts that all stand at nothing. */
export declare function createCounts(): Counts;
