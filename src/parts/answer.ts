import type { Inside } from '../inside.js';
import { type Answer, takeAnswer } from '../state/answer.js';
import { eraseCookie } from '../state/storage.js';
import type { ConsentGate } from '../types.js';
import { isUtmGranted } from './beacon-level.js';
import { readConfig } from './config.js';
import { hasLeft } from './has-left.js';

/** The part of the public face that takes the visitor's answers. */
export type AnswerApi = Pick<ConsentGate, 'set' | 'grant' | 'deny' | 'acceptAll' | 'rejectAll' | 'withdraw'>;

/** The same, with what a click on `data-consent-action` means. */
export interface AnswerPart extends AnswerApi {
  act(name: string, ids?: string): void;
}

/** Takes the visitor's answers, tells the other tabs, and has them reported where the site wants that. */
export function mountAnswer(inside: Inside): AnswerPart {
  const config = readConfig(inside);
  const set = (answer: Answer) => {
    // All is over: no cookie is written that nobody listens to.
    if (inside.signal.aborted) return;
    const old = inside.store.receipt();
    // Our element in which the visitor has just clicked, if any; its words before the answer changes them.
    const element = (window.event?.target as Element | null)?.closest?.<HTMLElement>('[data-consentgate]');
    const shown = element?.textContent;
    const text = takeAnswer(answer, inside.store, config);
    if (!text) return;
    inside.made.gate?.hear(answer);
    // The statistics may not be there (Do Not Track, another page): what they keep goes all the same.
    if (!isUtmGranted(inside)) eraseCookie(config.utmCookie, config);
    // A yes that has expired is known to nobody any more; what services have stored under it is still there.
    if (hasLeft(inside.store)) inside.use('vendors');
    inside.tellTabs(text);
    if (config.receipts) inside.use('receipts', (receipts) => receipts.send({ text, old, answer, shown, element }));
  };
  const setAll = (choice: 'granted' | 'denied', ids: readonly string[]) =>
    set(Object.fromEntries(ids.map((id) => [id, choice])));
  const setSome = (choice: 'granted' | 'denied', ids: readonly string[]) =>
    ids[0] ? setAll(choice, ids) : set(choice);
  return {
    set,
    grant: (...ids) => setAll('granted', ids),
    deny: (...ids) => setAll('denied', ids),
    acceptAll: () => set('granted'),
    rejectAll: () => set('denied'),
    withdraw: (...ids) => setSome('denied', ids),
    act(name, text) {
      const ids = text?.match(/[^\s,]+/g) ?? [];
      // A list that is there and empty (a template whose value is missing) is no yes to everything.
      if (name === 'accept-all') text != null && !ids[0] ? undefined : setSome('granted', ids);
      else if (name === 'reject-all' || name === 'withdraw') setSome('denied', ids);
    },
  };
}
