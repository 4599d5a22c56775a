import type { Inside } from '../../inside.js';
import { readConfig } from '../config.js';

/** How long, in milliseconds, the record of a withdrawal may take; what was withdrawn runs on meanwhile. */
const patience = 2000;

/**
 * Makes what loads the page afresh where the site wants that, which ends what cannot be stopped: when what was stored has been
 * `erased`, and when the record of the withdrawal has left, which would go with the page. Not where the answer would be lost,
 * nor while it is not known yet of all what to erase (`isOpen`): whoever learns that asks again.
 */
export function createReload(inside: Inside, isOpen: () => boolean): (erased?: Promise<unknown>) => void {
  const { reloadOnWithdraw, receipts } = readConfig(inside);
  const reload = () => location.reload();
  let last: Promise<unknown> = Promise.resolve();
  let due: unknown;
  return (erased = last) => {
    last = erased;
    // Tags and vendors are withdrawn by the same answer.
    if (due === last || reloadOnWithdraw !== 'on' || !inside.store.receipt()?.persisted || isOpen()) return;
    due = last;
    last.then(() => {
      setTimeout(reload, receipts ? patience : 0);
      // Not before the answer that we hear of has been handed over. (WebKit runs microtasks in the middle of it.)
      if (receipts) setTimeout(() => inside.use('receipts', (part) => part.whenSent(reload)));
    });
  };
}
