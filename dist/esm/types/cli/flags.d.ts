import { type Flag, type FlagValues, type Io } from './command.js';
/** Name of the environment variable of a flag. */
export declare const toVariable: (flag: string) => string;
/** Takes a flag's list apart at its commas. An operand is one entry, whatever is in it: a shell has found that file. */
export declare const readList: (text?: string) => string[];
/**
 * Reads the flags of a command: defaults, then environment, then command line; later wins. Throws one `UsageError` with
 * every problem. `--help` and `-h` come back as `help`. `operands` is the flag that values without one belong to; `readList`
 * takes them apart.
 */
export declare function readFlags(flags: Readonly<Record<string, Flag>>, args: readonly string[], env: Io['env'], operands?: string): FlagValues;
