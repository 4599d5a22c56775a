import { hookMethod } from '../../gate/hook.js';
import type { Inside } from '../../inside.js';
import { tellEvent } from '../../signals/events.js';
import { readConfig } from '../config.js';

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
  // Also those that stand elsewhere and belong to it (`form="…"`).
  const findBoxes = (form: HTMLFormElement | null | undefined) =>
    [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][data-service="${id}"]`)].filter(
      (box) => form && box.form === form,
    );

  // The page may go as soon as the form is sent: what posts the record is fetched when somebody turns to the form.
  const prepare = (target: Element | null) => {
    const form = (target as HTMLInputElement | null)?.form ?? target?.closest('form');
    if (receipts && findBoxes(form)[0]) use('receipts');
  };
  document.addEventListener('focusin', ({ target }) => prepare(target as Element), { signal });
  prepare(document.activeElement);

  const written = new WeakMap<HTMLFormElement, string>();
  const write = (form: HTMLFormElement, isAgain: boolean) => {
    const boxes = findBoxes(form);
    const answer = `${boxes.map((box) => box.checked)}`;
    // Code that stops a form, and sends it when it has looked at it, sends the same answer.
    if (isAgain && written.get(form) === answer) return;
    written.set(form, answer);
    for (const box of boxes) {
      const receipt: FormReceipt = {
        id: crypto.getRandomValues(new Uint8Array(16)).reduce((id, byte) => id + (byte % 36).toString(36), ''),
        time: Math.floor(Date.now() / 1000),
        service: id,
        choice: box.checked ? 'granted' : 'denied',
        text: readLabel(box),
        page: location.origin + location.pathname,
      };
      const next = box.nextElementSibling as HTMLInputElement | null;
      const field = next?.name === 'consentgate-receipt' ? next : document.createElement('input');
      field.type = 'hidden';
      field.name = 'consentgate-receipt';
      field.value = JSON.stringify(receipt);
      box.after(field);
      if (box.hasAttribute('form')) field.setAttribute('form', `${box.getAttribute('form')}`);
      tellEvent('receipt', receipt, box);
      if (receipts) use('receipts', (part) => part.sendForm(receipt));
    }
  };
  document.addEventListener('submit', (event) => write(event.target as HTMLFormElement, false), {
    capture: true,
    signal,
  });
  // Sent by code, it says nothing of it (HTML, `form.submit()`).
  hookMethod(HTMLFormElement.prototype, 'submit', signal, (form, _, send) => {
    write(form as HTMLFormElement, true);
    return send();
  });
}
