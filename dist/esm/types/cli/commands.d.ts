import type { Command } from './command.js';
/** The commands of `consentgate`; a new one is a file of its own and a line here. */
export declare const commands: ReadonlyMap<string, Command>;
