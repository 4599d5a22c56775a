/** What a tool has stored: names and texts as they are, twins of other paths and domains included. */
export type Stored = readonly (readonly [name: string, text: string])[];
/** The tool's own id of a category or service, and whether the visitor granted it. */
export type Verdict = readonly [id: string, isGranted: boolean];
/** An answer that a visitor gave to another tool, in that tool's words. What it did not ask for is not in it. */
export interface FormerAnswer {
    /** When it was given, in milliseconds since 1970; none: the tool keeps no date. */
    readonly time?: number | undefined;
    readonly categories?: readonly Verdict[];
    readonly services?: readonly Verdict[];
}
/** One other consent tool: data, and a pure decoder. */
export interface Tool {
    /** Names of its cookies and of its keys in `localStorage`, as globs between blanks. */
    readonly names: string;
    /** Is there one name only, and may a site have given it another one? */
    readonly isRenamable?: boolean;
    /** Does it keep the date of the answer? */
    readonly isDated: boolean;
    /** Its categories → ours. Names that say it themselves stand in `names.ts`. */
    readonly categories?: Readonly<Record<string, string>>;
    /** Its services → those of our catalogue, where they are called differently. */
    readonly services?: Readonly<Record<string, string>>;
    /**
     * A sound answer that the visitor gave, or `null`; may throw. `known`: services of the tool that the site speaks of, for
     * tools that list only what was accepted.
     */
    decode(stored: Stored, known: readonly string[]): FormerAnswer | null;
}
/** Undoes percent-encoding; what is not encoded properly stays as it is. */
export declare function decodePercent(text: string): string;
/** Reads an object out of JSON that may be percent-encoded. Throws for anything else. */
export declare function readObject(text: string): Readonly<Record<string, unknown>>;
/** A point in time as tools write it: milliseconds since 1970 or ISO 8601. Throws for anything else. */
export declare function readTime(value: unknown): number;
/** The members that are `true` or `false`; nothing else is an answer. */
export declare const pickVerdicts: (value: unknown) => Verdict[];
/**
 * Decodes texts that each hold a whole answer. Garbage is passed over; of several answers the newest counts, and where
 * nobody knows which that is, none.
 */
export declare const decodeEach: (decode: (text: string, known: readonly string[]) => FormerAnswer | null) => Tool['decode'];
/** Texts by name, for tools that keep one answer under several names. A name with two texts says nothing. */
export declare function toMap(stored: Stored): ReadonlyMap<string, string>;
