/**
 * A request that cannot be taken: an HTTP status and one clear line. The line never repeats what was sent, so that
 * nothing of a visitor's (an address in a parameter, say) gets into an answer or a log.
 */
export declare class Refusal extends Error {
    readonly name = "Refusal";
    /** 400 to 499. */
    readonly status: number;
    constructor(status: number, line: string);
}
