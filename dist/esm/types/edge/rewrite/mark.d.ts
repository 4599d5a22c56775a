/** What a held tag is marked with. */
export interface Mark {
    /** Expression for `data-consent`. */
    readonly consent: string;
    /** Id for `data-service`. */
    readonly service?: string;
}
/** Several reasons to hold one tag: all of them must be granted. `undefined` when there is none. */
export declare function joinMarks(marks: readonly (Mark | undefined)[]): Mark | undefined;
/** Writes the attributes of a mark, with a blank before each. */
export declare const writeMark: ({ consent, service }: Mark) => string;
/** Has its author marked a tag (README, "Marking tags")? */
export declare const isMarked: (tag: {
    get(attribute: string): string | undefined;
}) => boolean;
/** Is the mark its author's? With a list of what is held it is ours, of a former run, and says nothing of other addresses. */
export declare const isMarkedByHand: (tag: {
    get(attribute: string): string | undefined;
}) => boolean;
