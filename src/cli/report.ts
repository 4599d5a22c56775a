/// <reference types="node" />
import { writeFile } from 'node:fs/promises';
import { openStatistics } from '../collector/stores/open.js';
import type { Scope } from '../collector/stores/statistics.js';
import { ConsentError } from '../errors.js';
import { createDraw, createPage, readNumbers, toCsv } from '../report/index.js';
import { type Command, type FlagValues, type Io, UsageError } from './command.js';

const DAY = 86_400_000;

/** A day as its first millisecond in UTC. */
function readDay(name: string, values: FlagValues, problems: string[]): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  // `2026-02-31` is no day, but some engines make one of it.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    problems.push(`--${name} must be a day such as 2026-11-26, not "${text}"`);
  return time;
}

function readSettings(values: FlagValues) {
  const problems: string[] = [];
  const from = readDay('from', values, problems);
  const to = readDay('to', values, problems);
  if (from !== undefined && to !== undefined && from > to) problems.push('--from must not be later than --to');
  const top = values.get('top') ?? '';
  if (!/^[1-9]\d{0,5}$/.test(top)) problems.push(`--top must be a number from 1 on, not "${top}"`);
  const site = values.get('site');
  if (site !== undefined && !/^[\w-]{1,64}$/.test(site)) problems.push('--site must be letters, digits and dashes');
  const html = values.get('html');
  const [json, csv] = [values.has('json'), values.has('csv')];
  if (json && csv) problems.push('--json and --csv both print: choose one');
  if (!html && !json && !csv) problems.push('nothing to do: give --html FILE, --json or --csv');
  if (problems.length) throw new UsageError(problems);
  const scope: Scope = { from, until: to === undefined ? undefined : to + DAY, site };
  return { scope, top: Number(top), html, json, csv };
}

async function run(values: FlagValues, io: Io): Promise<void> {
  const { scope, top, html, json, csv } = readSettings(values);
  const draw = html ? await createDraw() : undefined;
  const statistics = await openStatistics(values.get('store') ?? '');
  try {
    const numbers = await readNumbers(statistics, scope, top);
    if (html && draw) {
      await writeFile(html, createPage(draw, numbers)).catch((error: NodeJS.ErrnoException) => {
        throw new ConsentError([`--html ${html} cannot be written: ${error.code ?? 'no reason given'}`]);
      });
    }
    if (json) io.print(JSON.stringify(numbers, null, 2));
    else if (csv) io.print(toCsv(numbers));
    else io.print(`consentgate report has written ${html}`);
  } finally {
    await statistics.close();
  }
}

/** `consentgate report`: the numbers of a store as a page, as JSON or as CSV. */
export const report: Command = {
  summary: 'Show what a store holds: a page with charts, JSON or CSV',
  flags: {
    store: {
      value: 'STORE',
      default: 'sqlite:./consentgate.db',
      help: 'Where events are kept; or clickhouse:http://127.0.0.1:8123/consentgate',
    },
    html: { value: 'FILE', help: 'Write one static page, which needs no script to be read' },
    json: { help: 'Print the numbers as JSON' },
    csv: { help: 'Print the numbers as CSV, one per line' },
    from: { value: 'DAY', help: 'First day (UTC); the first of the store when not given' },
    to: { value: 'DAY', help: 'Last day (UTC); the last of the store when not given' },
    site: { value: 'SITE', help: 'Only this site; receipts are not narrowed by it' },
    top: { value: 'NUMBER', default: '50', help: 'Most entries in a list of pages, campaigns, files, …' },
  },
  run,
};
