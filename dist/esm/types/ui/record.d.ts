import type { ReceiptRecord, UiHost } from '../types.js';
/**
 * The visitor's own record of the choice in force, for the file that can be downloaded. The fields of the server's records,
 * as far as a browser knows them after a reload: which button it was is not kept, so `event` says what the choices are and
 * `method` is `null`. Nothing in it tells who the visitor is: the id is random.
 */
export declare function createRecord({ config, signals }: UiHost, receipt: ReceiptRecord, locale: string): object;
