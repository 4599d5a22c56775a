/** One style of message: what is wrong, where it stands, what would mend it. */
export declare class ConsentError extends Error {
    readonly name = "ConsentError";
    /** The single problems, one line each. */
    readonly problems: readonly string[];
    constructor(problems: readonly string[]);
}
