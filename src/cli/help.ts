import type { Command } from './command.js';
import { toVariable } from './flags.js';

/** Lines of two columns. */
function createColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/** The help text of `consentgate` itself. */
export function createOverview(commands: ReadonlyMap<string, Command>): string {
  return [
    'Usage: consentgate <command> [flags]',
    '',
    ...createColumns([...commands].map(([name, { summary }]) => [name, summary])),
    '',
    'consentgate <command> --help tells about one command, consentgate --version which version this is.',
  ].join('\n');
}

/** The help text of one command. */
export function createHelp(name: string, { summary, flags, operands }: Command): string {
  const rows = Object.entries(flags).map(([flag, { value, help, default: fallback }]) => {
    const left = value ? `--${flag} ${value}` : `--${flag}`;
    return [left, fallback === undefined ? help : `${help} (${fallback})`] as const;
  });
  const [first = 'flag'] = Object.keys(flags);
  return [
    `Usage: consentgate ${name} [flags]${operands ? ` [${flags[operands]?.value}]` : ''}`,
    '',
    summary,
    '',
    ...createColumns([...rows, ['--help', 'Show this text']]),
    '',
    `Every flag can also be an environment variable: --${first} is ${toVariable(first)}.`,
  ].join('\n');
}
