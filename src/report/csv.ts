import type { ReportNumbers } from './numbers.js';

type Value = string | number | null;

/** A spreadsheet runs what begins like a formula; names come from whoever visits the site. */
const disarm = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const write = (value: Value) => {
  if (typeof value === 'number' || value === null) return value ?? '';
  const text = disarm(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of one table: what says which one it is, then each number in a row of its own. */
function* toRows(table: string, entries: readonly object[]): Generator<Value[]> {
  for (const entry of entries) {
    const pairs = Object.entries(entry) as [string, Value][];
    const day = String(pairs.find(([name]) => name === 'day')?.[1] ?? '');
    const isLabel = ([name, value]: [string, Value]) => typeof value === 'string' && name !== 'day';
    const item = pairs
      .filter(isLabel)
      .map(([, value]) => value)
      .join(' · ');
    for (const [measure, value] of pairs) if (typeof value === 'number') yield [table, day, item, measure, value];
  }
}

/** The numbers of a report as CSV (RFC 4180): one number per row, with what it is a number of. */
export function toCsv({ totals, consent, ...report }: ReportNumbers): string {
  const rows: Value[][] = [['table', 'day', 'item', 'measure', 'value'], ...toRows('totals', [totals])];
  for (const table of [
    ...([
      'days',
      'sites',
      'pages',
      'campaigns',
      'downloads',
      'links',
      'searches',
      'goals',
      'events',
      'referrers',
    ] as const),
  ]) {
    rows.push(...toRows(table, report[table]));
  }
  for (const table of ['categories', 'banners', 'days'] as const)
    rows.push(
      ...toRows(`opt-in by ${table === 'days' ? 'day' : table === 'banners' ? 'banner' : 'category'}`, consent[table]),
    );
  return rows.map((row) => row.map(write).join(',')).join('\r\n');
}
