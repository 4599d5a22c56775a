import type { Inside } from '../inside.js';
import { tellEvent } from '../signals/events.js';
import { readConfig } from './config.js';

/** Proof of one consent that was given in a form, apart from the cookie: it goes where the form goes. */
export interface FormReceipt {
  /** Random, 16 characters of `0-9a-z`. */
  readonly id: string;
  /** Whole seconds since 1970. */
  readonly time: number;
  readonly service: string;
  readonly choice: 'granted' | 'denied';
  /** The words that stood beside the box. */
  readonly text: string;
  /** Address of the page without its query. */
  readonly page: string;
}

const readLabel = (box: HTMLInputElement): string =>
  [...(box.labels ?? [])].map((label) => label.textContent?.trim().replace(/\s+/g, ' ') ?? '').join(' ');

/**
 * Gives each consent checkbox (`<input type="checkbox" data-service="newsletter">`) a receipt of its own when its form is
 * sent: a hidden field `consentgate-receipt` beside it, for the server that has to prove it (GDPR Art. 7(1)). Where the site
 * has receipts posted, a record of it goes there too.
 */
export function watchCheckboxes(id: string, inside: Inside): void {
  const { signal, use } = inside;
  const { receipts } = readConfig(inside);
  const findBoxes = (form: Element) =>
    form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][data-service="${id}"]`);

  // The page may go as soon as the form is sent: what posts the record is fetched when somebody turns to the form.
  const prepare = (target: Element | null) => {
    const form = target?.closest('form');
    if (receipts && form && findBoxes(form)[0]) use('receipts');
  };
  document.addEventListener('focusin', ({ target }) => prepare(target as Element), { signal });
  prepare(document.activeElement);

  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      for (const box of findBoxes(form)) {
        const receipt: FormReceipt = {
          id: Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte % 36).toString(36)).join(''),
          time: Math.floor(Date.now() / 1000),
          service: id,
          choice: box.checked ? 'granted' : 'denied',
          text: readLabel(box),
          page: location.origin + location.pathname,
        };
        const field =
          form.querySelector<HTMLInputElement>('input[name=consentgate-receipt]') ?? document.createElement('input');
        field.type = 'hidden';
        field.name = 'consentgate-receipt';
        field.value = JSON.stringify(receipt);
        box.after(field);
        tellEvent('receipt', receipt, box);
        if (receipts) use('receipts', (part) => part.sendForm(receipt));
      }
    },
    { capture: true, signal },
  );
}
