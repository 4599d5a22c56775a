import type { Command } from './command.js';
/** The help text of `consentgate` itself. */
export declare function createOverview(commands: ReadonlyMap<string, Command>): string;
/** The help text of one command. */
export declare function createHelp(name: string, { summary, flags, operands }: Command): string;
