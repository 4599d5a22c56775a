/// <reference types="node" />
import { parseArgs } from 'node:util';
import { type Flag, type FlagValues, type Io, UsageError } from './command.js';
import { suggest } from './nearest.js';

/** Name of the environment variable of a flag. */
export const toVariable = (flag: string): string => `CONSENTGATE_${flag.toUpperCase().replaceAll('-', '_')}`;

const show = (name: string) => `--${name}`;

function readEnvironment(flags: Readonly<Record<string, Flag>>, env: Io['env'], values: Map<string, string>): void {
  for (const [name, flag] of Object.entries(flags)) {
    const text = env[toVariable(name)];
    // An empty variable is how many systems say that there is none.
    if (!text) continue;
    if (flag.value) values.set(name, text);
    else if (!/^(?:0|false|no|off)$/i.test(text)) values.set(name, '1');
  }
}

/** Takes a flag's list apart at its commas. An operand is one entry, whatever is in it: a shell has found that file. */
export const readList = (text = ''): string[] =>
  [...text.matchAll(/\0([^\0]*)\0|[^,\0]+/g)].map(([word, operand]) => operand ?? word.trim()).filter(Boolean);

/**
 * Reads the flags of a command: defaults, then environment, then command line; later wins. Throws one `UsageError` with
 * every problem. `--help` and `-h` come back as `help`. `operands` is the flag that values without one belong to; `readList`
 * takes them apart.
 */
export function readFlags(
  flags: Readonly<Record<string, Flag>>,
  args: readonly string[],
  env: Io['env'],
  operands?: string,
): FlagValues {
  const values = new Map<string, string>();
  for (const [name, flag] of Object.entries(flags)) if (flag.default !== undefined) values.set(name, flag.default);
  readEnvironment(flags, env, values);

  const given = new Map<string, string>();
  const add = (name: string, value: string) => given.set(name, given.has(name) ? `${given.get(name)},${value}` : value);
  const unknown: string[] = [];
  const problems: string[] = [];
  const options = Object.entries(flags).map(
    ([name, flag]) => [name, { type: flag.value ? 'string' : 'boolean' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } },
    // Its own strictness stops at the first problem and suggests nothing.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (operands) add(operands, `\0${token.value}\0`);
      else problems.push(`"${token.value}" belongs to no flag`);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (name === 'help') given.set('help', '1');
    else if (!flag) unknown.push(`there is no flag ${rawName}${suggest(name, Object.keys(flags), show)}`);
    else if (!flag.value && value !== undefined) problems.push(`${rawName} takes no value`);
    else if (!flag.value) given.set(name, '1');
    else if (!value || (!inlineValue && value.startsWith('--')))
      problems.push(`${rawName} needs a value: ${rawName} ${flag.value}`);
    else if (given.has(name) && !flag.many) problems.push(`${rawName} is given twice`);
    else add(name, value);
  }
  if (given.has('help')) return given;
  // The value of an unknown flag looks as if it belonged to none; the flag is what is wrong.
  const found = unknown.length ? unknown : problems;
  if (found.length) throw new UsageError(found);
  for (const [name, value] of given) values.set(name, value);
  return values;
}
