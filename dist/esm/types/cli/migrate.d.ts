import { type Command } from './command.js';
import { type Streams } from './rewrite.js';
/** Creates `consentgate migrate`: turns the marks of other consent tools into ours. */
export declare const createMigrate: ({ stdin, write }: Streams) => Command;
/** `consentgate migrate` with the streams of the process. */
export declare const migrate: Command;
