import type { ConsentRecord, EventKind, StoredEvent, StoredReceipt } from './store.js';

/** The tables, made when they are not there yet. */
export const schema = `
  CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    site TEXT NOT NULL,
    visitor TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    referrer TEXT NOT NULL,
    view TEXT NOT NULL,
    gpc INTEGER NOT NULL,
    details TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_time ON events (time);
  CREATE TABLE IF NOT EXISTS receipts (
    id TEXT NOT NULL,
    time INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (id, time)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 2;
`;

/** Columns of `events` in the order of {@link toRow}. */
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
];

/** An event as values of the columns. */
export const toRow = (event: StoredEvent): readonly (string | number)[] => [
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
  JSON.stringify(event.details),
];

/** A row as `schema` lets it be: STRICT tables keep the types, and only `toRow` writes them. */
export interface Row extends Omit<StoredEvent, 'gpc' | 'details'> {
  readonly id: number;
  readonly kind: EventKind;
  readonly gpc: number;
  readonly details: string;
}

/** A row as the event that it was. */
export const toEvent = ({
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
}: Row): StoredEvent => ({
  ...{ time, site, visitor, address, kind, url, title, referrer, view },
  gpc: gpc === 1,
  details: JSON.parse(details) as StoredEvent['details'],
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
