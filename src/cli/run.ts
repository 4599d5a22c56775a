/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { ConsentError } from '../errors.js';
import { type Command, type Io, UsageError } from './command.js';
import { readFlags } from './flags.js';
import { createHelp, createOverview } from './help.js';
import { suggest } from './nearest.js';

/** The version of this package, whose file lies two folders up from here in the sources and in `dist` alike. */
const readVersion = () => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/**
 * Runs one command line, without the name of the program. Settles with the exit code: 0 done, 1 it went wrong, 2 it was
 * not understood.
 */
export async function runCommandLine(
  commands: ReadonlyMap<string, Command>,
  [name = '', ...args]: readonly string[],
  io: Io,
): Promise<number> {
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    if (name) io.print(createOverview(commands));
    else io.warn(createOverview(commands));
    return name ? 0 : 2;
  }
  if (name === '--version' || name === '-v') {
    io.print(readVersion());
    return 0;
  }
  const command = commands.get(name);
  if (!command) {
    io.warn(`consentgate: there is no command "${name}"${suggest(name, [...commands.keys()])}; see consentgate --help`);
    return 2;
  }
  try {
    const values = readFlags(command.flags, args, io.env, command.operands);
    if (values.has('help')) io.print(createHelp(name, command));
    else await command.run(values, io);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      for (const problem of error.problems) io.warn(`consentgate ${name}: ${problem}`);
      return 2;
    }
    if (error instanceof ConsentError) {
      io.warn(error.message);
      return 1;
    }
    throw error;
  }
}
