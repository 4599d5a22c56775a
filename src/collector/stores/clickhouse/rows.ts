import { readCampaign } from '../../campaign.js';
import type { ConsentRecord, EventKind, StoredEvent, StoredReceipt } from '../store.js';

/** A row as the JSON formats of ClickHouse carry it; 64-bit numbers come back as text. */
export type Row = Readonly<Record<string, string | number>>;

/** A text as it stands in a statement. Not as a parameter, which servers before 2019 do not know. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The day of a time, in UTC, as ClickHouse writes dates. */
export const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** An event as a row. Throws for a time that is none, before it spoils the batch that it would be in. */
export function toRow({ details, gpc, ...event }: StoredEvent): Row {
  if (!Number.isSafeInteger(event.time)) throw new RangeError('the time of an event must be a whole number');
  return {
    ...event,
    day: toDay(event.time),
    gpc: gpc ? 1 : 0,
    details: JSON.stringify(details),
    campaign: readCampaign({ ...event, details }),
    target: String(details.download ?? details.link ?? ''),
  };
}

/** The columns that {@link toEvent} needs. */
export const eventColumns = 'time, site, visitor, address, kind, url, title, referrer, view, gpc, details';

/** A row as the event that it was. */
export const toEvent = (row: Row): StoredEvent => ({
  time: Number(row.time),
  site: String(row.site),
  visitor: String(row.visitor),
  address: String(row.address),
  kind: String(row.kind) as EventKind,
  url: String(row.url),
  title: String(row.title),
  referrer: String(row.referrer),
  view: String(row.view),
  gpc: Number(row.gpc) === 1,
  details: JSON.parse(String(row.details)) as StoredEvent['details'],
});

/** A receipt as a row. */
export const toReceiptRow = ({ id, time, expires, record }: StoredReceipt): Row => ({
  ...{ id, time, expires },
  day: toDay(time),
  expiry: toDay(expires),
  record: JSON.stringify(record),
});

/** The columns that {@link toReceipt} needs. */
export const receiptColumns = 'id, time, expires, record';

/** A row as the receipt that it was. */
export const toReceipt = ({ id, time, expires, record }: Row): StoredReceipt => ({
  id: String(id),
  time: Number(time),
  expires: Number(expires),
  record: JSON.parse(String(record)) as ConsentRecord,
});
