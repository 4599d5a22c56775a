import { tellEvent } from '../signals/events.js';

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
 * sent: a hidden field `consentgate-receipt` beside it, for the server that has to prove it (GDPR Art. 7(1)).
 */
export function watchCheckboxes(id: string, signal: AbortSignal): void {
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      for (const box of form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][data-service="${id}"]`)) {
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
      }
    },
    { capture: true, signal },
  );
}
