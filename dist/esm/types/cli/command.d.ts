/** One flag of a command. It is also an environment variable: `--trust` is `CONSENTGATE_TRUST`. */
export interface Flag {
    /** What stands for its value in the help text, `PORT` for example; a flag without it is a switch. */
    readonly value?: string;
    /** One line. */
    readonly help: string;
    readonly default?: string;
    /** May be given several times; the values are joined by commas. */
    readonly many?: boolean;
}
/** The values of the flags that were given or have a default. A switch that is on is `1`. */
export type FlagValues = ReadonlyMap<string, string>;
/** What a command may touch of the world. */
export interface Io {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Writes a line where results go. */
    print(line: string): void;
    /** Writes a line where problems go. */
    warn(line: string): void;
    /** Settles when the user wants the command to end. */
    untilStopped(): Promise<void>;
}
/** A command of `consentgate`. */
export interface Command {
    /** One line for the list of commands. */
    readonly summary: string;
    readonly flags: Readonly<Record<string, Flag>>;
    /** Flag whose values may also stand alone, as the files of `rewrite a.html b.html` do. */
    readonly operands?: string;
    /** Throws `UsageError` for values that cannot be meant, `ConsentError` for what went wrong. */
    run(values: FlagValues, io: Io): Promise<void>;
}
/** The command line cannot be meant: the problems, one line each. Ends with exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
    readonly problems: readonly string[];
    constructor(problems: readonly string[]);
}
