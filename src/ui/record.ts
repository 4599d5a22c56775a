import type { ReceiptRecord, UiHost } from '../types.js';

/** Seconds of a day. */
const day = 86_400;

const toIso = (seconds: number) => new Date(seconds * 1000).toISOString();

/**
 * The visitor's own record of the choice in force, for the file that can be downloaded. The fields of the server's records,
 * as far as a browser knows them after a reload: which button it was is not kept, so `event` says what the choices are and
 * `method` is `null`. Nothing in it tells who the visitor is: the id is random.
 */
export function createRecord({ config, signals }: UiHost, receipt: ReceiptRecord, locale: string): object {
  const { dnt, gpc } = signals();
  const granted = Object.entries(receipt.choices).map(([id, digit]) => [id, digit > 0] as const);
  const split = (isCategory: boolean) =>
    Object.fromEntries(granted.filter(([id]) => config.categories.includes(id) === isCategory));
  return {
    v: 1,
    id: receipt.id,
    prev: null,
    t: toIso(receipt.time),
    exp: toIso(receipt.time + +config.expiresDays * day),
    event: granted.some(([, isGranted]) => isGranted) ? 'given' : 'refused',
    choices: split(true),
    services: split(false),
    policy: receipt.revision,
    notice: null,
    locale,
    mode: config.mode,
    region: config.region,
    method: null,
    ui: `consentgate/${config.layout}`,
    gpc,
    dnt,
    host: location.hostname,
  };
}
