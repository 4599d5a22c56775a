import type { ConsentRecord, EventKind, StoredEvent, StoredReceipt } from './store.js';

/** Columns of the view `events`, in the order of {@link toRow}. */
export const columns = [
  'time',
  'site',
  'visitor',
  'address',
  'kind',
  'url',
  'title',
  'referrer',
  'view',
  'gpc',
  'details',
] as const;

/** The columns out of `json_each` over the list of a batch. */
export const selectColumns = columns
  .map((name, at) => `value ${name === 'details' ? '->' : '->>'} ${at} AS "${name}"`)
  .join(', ');

/**
 * The tables, made when they are not there yet. What was written at once is one row: a list in JSON of what would
 * otherwise be rows (docs/decisions: a row each costs more than twice the processor). `events` shows them as rows to everybody
 * who reads the file with SQL; conditions on `batch_first` and `batch_last` (times) let them skip what they need not read.
 * `logs` are the logs beside the file, and up to which byte their lines are in `batches` (sqlite-log.ts).
 */
export const schema = `
  CREATE TABLE IF NOT EXISTS batches (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    count INTEGER NOT NULL,
    events TEXT NOT NULL
  ) STRICT;
  CREATE VIEW IF NOT EXISTS events AS
    SELECT ${selectColumns},
      batches.first AS batch_first, batches.last AS batch_last
    FROM batches, json_each(batches.events);
  CREATE TABLE IF NOT EXISTS receipts (
    id TEXT NOT NULL,
    time INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (id, time)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS logs (
    name TEXT PRIMARY KEY,
    moved INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 3;
`;

/** Brings a file of the first form, with a row for each event, into this one. */
export const migration = `
  BEGIN IMMEDIATE;
  ALTER TABLE events RENAME TO old_events;
  ${schema}
  INSERT INTO batches (first, last, count, events)
    SELECT min(time), max(time), count(*),
      json_group_array(json_array(time, site, visitor, address, kind, url, title, referrer, view, gpc, json(details)))
    FROM (SELECT * FROM old_events ORDER BY id) GROUP BY id / 500 ORDER BY id / 500;
  DROP TABLE old_events;
  COMMIT;
`;

/** An event in a list of a batch: its values in the order of the columns. */
export type EventRow = readonly [
  time: number,
  site: string,
  visitor: string,
  address: string,
  kind: EventKind,
  url: string,
  title: string,
  referrer: string,
  view: string,
  gpc: number,
  details: StoredEvent['details'],
];

/** An event as it stands in the list of a batch. */
export const toRow = (event: StoredEvent): EventRow => [
  event.time,
  event.site,
  event.visitor,
  event.address,
  event.kind,
  event.url,
  event.title,
  event.referrer,
  event.view,
  event.gpc ? 1 : 0,
  event.details,
];

/** The event that a row was. */
export const toEvent = ([
  time,
  site,
  visitor,
  address,
  kind,
  url,
  title,
  referrer,
  view,
  gpc,
  details,
]: EventRow): StoredEvent => ({
  ...{ time, site, visitor, address, kind, url, title, referrer, view },
  gpc: gpc === 1,
  details,
});

/** A row of `receipts`. */
export interface ReceiptRow {
  readonly id: string;
  readonly time: number;
  readonly expires: number;
  readonly record: string;
}

/** A row as the receipt that it was. */
export const toReceipt = ({ id, time, expires, record }: ReceiptRow): StoredReceipt => ({
  ...{ id, time, expires },
  record: JSON.parse(record) as ConsentRecord,
});
