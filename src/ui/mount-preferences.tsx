import { render } from 'preact';
import { enPlaceholder, enPreferences, type FirstMessages, type Messages } from '../locales/en.js';
import { mergeWords } from '../locales/merge.js';
import type { ServiceDetails, UiConfig, UiHost } from '../types.js';
import type { Picks } from './choices.js';
import { createElement } from './element.js';
import { findOpener, focusBefore } from './focus-before.js';
import { keepModal } from './keep-modal.js';
import { describeNotErased } from './not-erased.js';
import { Preferences } from './Preferences.js';
import { preferencesStyles } from './preferences-styles.js';
import { scopeStyles } from './scope.js';
import { adoptStyles } from './sheet.js';

/** Says what is known of the services of a configuration, and of what else is kept like one. */
export type DescribeServices = (config: UiConfig) => readonly ServiceDetails[];

const describePlainly: DescribeServices = ({ services }) =>
  services.map(({ id, name, category, vendor = '' }) => ({
    ...{ id, name, category, vendor, country: '', purposes: [], data: [], stored: [], policyUrls: [], optOutUrls: [] },
  }));

/**
 * Mounts the preferences; they are in the page only while they are open. The words given go before the English ones.
 * `loadDetails` fetches what is known of services; it is asked once the dialog stands.
 */
export function mountPreferences(
  host: UiHost,
  words: FirstMessages & Partial<Messages>,
  loadDetails: () => Promise<DescribeServices>,
): { open(): void; close(): void; destroy(): void } {
  const { consent } = host;
  const messages: Messages = mergeWords({ ...enPlaceholder, ...enPreferences }, words);
  const line = createElement('p', { class: 'cg-status', role: 'status' });
  const box = createElement('div', {}, line);
  /** Where the dialog is drawn, in the page only while it is open. */
  const stage = document.createElement('div');
  let isOpen = false;
  let opener: Element | null = null;
  let release = () => {};
  let isDrawn = false;
  let status = '';
  /** What the visitor has read in the open dialog, and need not hear again; at first, what was left before we came. */
  let read = describeNotErased(host, messages);
  let picks: Picks = {};
  let details: readonly ServiceDetails[] = [];

  function draw(): void {
    say();
    if (isOpen) drawDialog();
    else prepare();
  }

  /** Fills the status line. */
  function say(): void {
    if (!box.isConnected) host.root().append(box);
    const notErased = describeNotErased(host, messages);
    if (isOpen) read = notErased;
    // A withdrawal closes the dialog, and what it left is known only after that.
    const text = [status, notErased === read ? '' : notErased].filter(Boolean).join(' ');
    // Only what is new: a screen reader may be reading it.
    if (line.textContent !== text) line.textContent = text;
  }

  function drawDialog(): void {
    isDrawn = true;
    render(
      <Preferences
        host={host}
        messages={messages}
        details={details}
        picks={picks}
        onPick={(id, on) => {
          const inside = host.config.services.filter(({ category }) => category === id);
          // Whoever moves the switch of a category means everything below it.
          const others = Object.entries(picks).filter(([other]) => !inside.some((service) => service.id === other));
          picks = { ...Object.fromEntries(others), [id]: on };
          draw();
        }}
        onSave={(choices) => {
          consent.set(choices);
          status = consent.receipt()?.persisted === false ? messages.notStored : messages.saved;
          close();
        }}
        onClose={close}
      />,
      stage,
    );
  }

  /** Draws the dialog before anybody asks, so that the click only has to show it. */
  function prepare(): void {
    picks = {};
    details = [];
    isDrawn = false;
    setTimeout(() => isDrawn || drawDialog());
  }

  /** Fills in the services after the dialog has been painted: forty of them must not make it come late. */
  function describe(): void {
    if (!host.config.services[0] && host.config.utm === 'off') return;
    requestAnimationFrame(() =>
      setTimeout(async () => {
        // Without the catalogue there is what the site itself says.
        const describeServices = await loadDetails().catch(() => describePlainly);
        if (!isOpen) return;
        details = describeServices(host.config);
        draw();
      }),
    );
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    release();
    // Closed before it is taken out: only close() gives the focus back to where it came from.
    stage.querySelector('dialog')?.close();
    stage.remove();
    draw();
    if (document.activeElement !== document.body) return;
    // What it came from is gone: the banner, whose place the control has taken, or an element of the site. Or it is hidden.
    const way = '[data-consentgate=reopen],[data-consentgate=banner] [data-consent-action^=open]';
    host.root().querySelector<HTMLElement>(way)?.focus();
    if (opener?.isConnected) focusBefore(opener);
  }

  // A status line that is born with text stays silent; one that changes a moment later is read out (WCAG 4.1.3).
  const sayAgain = () => {
    read = '';
    say();
  };
  const timer = read ? setTimeout(sayAgain, 400) : undefined;
  const undo = [
    () => clearTimeout(timer),
    adoptStyles(scopeStyles(preferencesStyles), host.config.nonce),
    host.subscribe(draw),
  ];
  draw();

  return {
    open() {
      if (isOpen) return;
      isOpen = true;
      status = '';
      say();
      if (!isDrawn) drawDialog();
      box.append(stage);
      opener = findOpener();
      release = keepModal(stage.querySelector('dialog') as HTMLDialogElement);
      describe();
    },
    close,
    destroy() {
      close();
      for (const step of undo) step();
      box.remove();
    },
  };
}
