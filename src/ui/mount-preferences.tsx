import { render } from 'preact';
import { enPreferences, type FirstMessages, type Messages } from '../locales/en.js';
import type { UiHost } from '../types.js';
import { Preferences } from './Preferences.js';
import { preferencesStyles } from './preferences-styles.js';
import { scopeStyles } from './scope.js';
import { adoptStyles } from './sheet.js';

/** Mounts the preferences; they are in the page only while they are open. The words given go before the English ones. */
export function mountPreferences(
  host: UiHost,
  words: FirstMessages & Partial<Messages>,
): { open(): void; close(): void; destroy(): void } {
  const { consent } = host;
  const messages = { ...enPreferences, ...words };
  const box = document.createElement('div');
  let isOpen = false;
  let status = '';
  /** Switches that the visitor has moved since the dialog opened, by id. */
  let picks: Readonly<Record<string, boolean>> = {};

  function draw(): void {
    if (!box.isConnected) host.root().append(box);
    render(
      <>
        {isOpen && (
          <Preferences
            host={host}
            messages={messages}
            picks={picks}
            onPick={(id, on) => {
              picks = { ...picks, [id]: on };
              draw();
            }}
            onSave={(choices) => {
              consent.set(choices);
              status = consent.receipt()?.persisted === false ? messages.notStored : messages.saved;
              close();
            }}
            onClose={close}
          />
        )}
        <p class="cg-status" role="status">
          {status}
        </p>
      </>,
      box,
    );
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    // Closed before it is taken out: only close() gives the focus back to where it came from.
    box.querySelector('dialog')?.close();
    draw();
    if (document.activeElement === document.body) {
      // It came from the banner, and that is gone.
      host.root().querySelector<HTMLElement>('[data-consentgate=reopen]')?.focus();
    }
  }

  const undo = [adoptStyles(scopeStyles(preferencesStyles), host.config.nonce), host.subscribe(draw)];
  draw();

  return {
    open() {
      if (!isOpen) picks = {};
      isOpen = true;
      status = '';
      draw();
    },
    close,
    destroy() {
      close();
      for (const step of undo) step();
      box.remove();
    },
  };
}
