import { render } from 'preact';
import { enPlaceholder, enPreferences, type FirstMessages, type Messages } from '../locales/en.js';
import { mergeWords } from '../locales/merge.js';
import type { ServiceDetails, UiHost } from '../types.js';
import type { Picks } from './choices.js';
import { describeReceipt } from './describe-receipt.js';
import { type DescribeServices, describePlainly } from './describe-services.js';
import { createElement } from './element.js';
import { findOpener, focusBefore } from './focus-before.js';
import { keepModal } from './keep-modal.js';
import { describeNotErased } from './not-erased.js';
import { Preferences } from './Preferences.js';
import { preferencesStyles } from './preferences-styles.js';
import { scopeStyles } from './scope.js';
import { adoptStyles } from './sheet.js';

/**
 * Mounts the preferences; they are in the page while they are open, and unseen while somebody is about to open them. The
 * words given go before the English ones. `loadDetails` fetches what is known of services; it is asked once the dialog stands.
 */
export function mountPreferences(
  host: UiHost,
  words: FirstMessages & Partial<Messages>,
  loadDetails: () => Promise<DescribeServices>,
): { prepare(): void; open(): void; close(): void; destroy(): void } {
  const { consent } = host;
  const messages: Messages = mergeWords({ ...enPlaceholder, ...enPreferences }, words);
  const { lang, dir } = messages;
  const line = createElement('p', { class: 'cg-status', role: 'status', lang, dir });
  /** The same for the eye: an element of its own, because the line would move. */
  const note = createElement('p', { class: 'cg-told', 'aria-hidden': 'true', lang, dir });
  const box = createElement('div', {}, line);
  /** Where the dialog is drawn. */
  const stage = document.createElement('div');
  let isOpen = false;
  /** Has it been closed just now? The button has the focus back then; nobody is on the way to it. */
  let isLeft = false;
  let opener: Element | null = null;
  let release = () => {};
  let status = '';
  /** The answer of which it is known here whether the browser keeps it. */
  let known: number | undefined;
  /** What the visitor has read in the open dialog, and need not hear again; at first, what was left before we came. */
  let read = describeNotErased(host, messages);
  let picks: Picks = {};
  let details: readonly ServiceDetails[] = [];

  function draw(): void {
    say();
    if (isOpen) drawDialog();
    else stage.remove();
  }

  /** An answer that was given elsewhere, in the banner, is not kept: it must not pass for saved. */
  function hearLoss(): void {
    const receipt = consent.receipt();
    const isNew = receipt?.time !== known;
    known = receipt?.time;
    if (isNew && !isOpen && receipt?.persisted === false) tell(messages.notStored);
  }

  /** What is to be said next. Bad news can be seen as well, until the visitor turns to something else. */
  function tell(text: string): void {
    status = text;
    note.remove();
    if (text !== messages.notStored) return;
    note.textContent = text;
    box.append(note);
    for (const name of ['pointerdown', 'keydown']) addEventListener(name, () => note.remove(), { once: true });
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
          finish();
        }}
        onAnswer={finish}
        onClose={close}
      />,
      stage,
    );
  }

  /** Closes it, and says what has become of the answer. */
  function finish(): void {
    // What the banner has said of an earlier answer is over.
    for (const old of host.root().querySelectorAll(':scope>div>.cg-status')) if (old !== line) old.remove();
    tell(consent.receipt()?.persisted === false ? messages.notStored : messages.saved);
    close();
  }

  /** Draws the dialog as it is at first, and lays it out. */
  function show(): void {
    if (stage.isConnected) return;
    picks = {};
    details = [];
    drawDialog();
    box.append(stage);
  }

  /** Fills in the services after the dialog has been painted: forty of them must not make it come late. */
  function describe(): void {
    const { config } = host;
    const isAlone = !config.services[0] && config.utm === 'off';
    requestAnimationFrame(() =>
      setTimeout(async () => {
        // Without the catalogue there is what the site itself says.
        const describeServices = isAlone ? describePlainly : await loadDetails().catch(() => describePlainly);
        if (!isOpen) return;
        details = [...describeServices(config), describeReceipt(messages, config.cookieName, +config.expiresDays)];
        draw();
      }),
    );
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    isLeft = true;
    setTimeout(() => (isLeft = false));
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
  const timer = setTimeout(() => {
    read = '';
    hearLoss();
    say();
  }, 400);
  const undo = [
    () => clearTimeout(timer),
    adoptStyles(scopeStyles(preferencesStyles), host.config.nonce),
    host.subscribe(() => {
      hearLoss();
      draw();
    }),
  ];
  draw();

  return {
    // Not in the event that tells of a hand on its way to a button; and the click has little left to do but show it. Whoever
    // only wants the status line has no hand there.
    prepare() {
      const button = '[data-consent-action^=open]';
      // (No `:focus`, which nothing has for WebKit in a window that is not in front.)
      const isNear = () => document.querySelector(`${button}:hover`) ?? document.activeElement?.matches(button);
      if (!isOpen && !isLeft) setTimeout(() => isOpen || (isNear() && show()));
    },
    open() {
      if (isOpen) return;
      isOpen = true;
      tell('');
      say();
      show();
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
