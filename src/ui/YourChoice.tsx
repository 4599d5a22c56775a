import type { VNode } from 'preact';
import type { Messages } from '../locales/en.js';
import type { ReceiptRecord, UiHost } from '../types.js';
import { readDateLanguage } from './date-language.js';
import { fillDate, fillGap } from './messages.js';
import { describeNotErased } from './not-erased.js';
import { createRecord } from './record.js';

/** Hands the visitor a file. The address of the blob is free again once the download has begun. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What the visitor has chosen: when, until when, under which number, and as a file of his own (GDPR Art. 7(1), 15). */
export function YourChoice({
  host,
  messages,
  receipt,
}: {
  host: UiHost;
  messages: Messages;
  receipt: ReceiptRecord | null;
}): VNode {
  const { lang } = messages;
  /** Dates come once the dialog stands: a browser takes 20 ms over the first one (`Intl`). */
  const tellTime = (line: HTMLElement | null) => {
    const page = document.documentElement.lang;
    setTimeout(() => {
      if (!line || !receipt) return;
      const tag = readDateLanguage(lang, page);
      const answered = fillDate(messages.answered, receipt.time, tag, { dateStyle: 'long', timeStyle: 'short' });
      const end = receipt.time + +host.config.expiresDays * 86_400;
      const validity = receipt.persisted
        ? fillDate(messages.validUntil, end, tag, { dateStyle: 'long' })
        : messages.notStored;
      line.textContent = `${answered} ${validity}`;
    }, 50);
  };
  return (
    <section class="cg-choice" aria-labelledby="cg-choice-title">
      <h3 id="cg-choice-title">{messages.yourChoice}</h3>
      {receipt ? (
        <>
          <p class="cg-time" ref={tellTime} />
          <p>{fillGap(messages.receipt, receipt.id)}</p>
          <button
            type="button"
            class="cg-tonal"
            onClick={() =>
              download(
                `consent-${location.hostname}-${receipt.id}.json`,
                `${JSON.stringify(createRecord(host, receipt, lang), null, 2)}\n`,
              )
            }
          >
            {messages.download}
          </button>
        </>
      ) : (
        <p>{messages.noChoice}</p>
      )}
      {/* There from the start: a screen reader hears a change of it, not its arrival. */}
      <p role="status">{describeNotErased(host, messages)}</p>
    </section>
  );
}
