import type { Inside } from '../inside.js';

/** How long, in milliseconds, the record of a withdrawal may take; what was withdrawn runs on meanwhile. */
const patience = 2000;

/** Loads the page afresh, which ends what cannot be stopped: when the record of the withdrawal has left, which would go with the page. */
export function reloadPage({ use }: Inside, receipts: string): void {
  const reload = () => location.reload();
  setTimeout(reload, receipts ? patience : 0);
  // Not before the answer that we hear of has been handed over. (WebKit runs microtasks in the middle of it.)
  if (receipts) setTimeout(() => use('receipts', (part) => part.whenSent(reload)));
}
