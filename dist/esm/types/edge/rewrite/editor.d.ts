/** A text that flows through, with replacements. Offsets count from its very beginning. */
export interface Editor {
    append(text: string): void;
    slice(from: number, to: number): string;
    /** Puts `text` in the place of what stands between; those of one place keep the order in which they were given. */
    replace(from: number, to: number, text: string): void;
    /** Gives out what comes before an offset, edited, and forgets it; all that is left, with what stands at its end, if there is none. */
    take(until?: number): string;
    /** Offset behind what was appended. */
    readonly length: number;
}
/** Creates an editor without text. */
export declare function createEditor(): Editor;
