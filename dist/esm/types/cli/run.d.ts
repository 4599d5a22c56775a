import { type Command, type Io } from './command.js';
/**
 * Runs one command line, without the name of the program. Settles with the exit code: 0 done, 1 it went wrong, 2 it was
 * not understood.
 */
export declare function runCommandLine(commands: ReadonlyMap<string, Command>, [name, ...args]: readonly string[], io: Io): Promise<number>;
