import { enFirst, type Messages } from '../locales/en.js';
import { mergeWords } from '../locales/merge.js';
import type { Ui, UiHost } from '../types.js';
import { type Banner, createBanner } from './banner.js';
import type { DescribeServices } from './describe-services.js';
import { createElement } from './element.js';
import { createLoader } from './loader.js';
import type { mountPlaceholders } from './mount-placeholders.js';
import type { mountPreferences } from './mount-preferences.js';
import { keepClear } from './room.js';
import { adoptStyles, linkTheme } from './sheet.js';
import { createStyles, ENTRANCE } from './styles.js';

/** What comes from outside, because it differs between script tag and npm. */
export interface UiParts {
  /** Words of another language, or of the site's own; English fills what is missing. */
  readonly messages?: Partial<Messages>;
  /** Fetches the preferences, when the visitor shows interest. */
  loadPreferences(): Promise<{ readonly mountPreferences: typeof mountPreferences }>;
  /** Fetches what is known of services, when the preferences are open. */
  loadDetails(): Promise<DescribeServices>;
  /** Fetches the placeholders, when an embed is held. */
  loadPlaceholders(): Promise<{ readonly mountPlaceholders: typeof mountPlaceholders }>;
}

/** Mounts the banner and whatever else there is to show. It is drawn afresh from the store on each change. */
export function createBannerUi(host: UiHost, parts: UiParts): Ui {
  const { consent, config } = host;
  const messages = mergeWords(enFirst, parts.messages ?? {});
  const box = document.createElement('div');
  let banner: Banner | undefined;
  let leaveRoom = () => {};
  let lift = () => {};
  let answered: number | undefined;
  let status: HTMLElement | undefined;
  let preferences: ReturnType<typeof mountPreferences> | undefined;
  /** Are the settings to open when their file is here? Not once the question is answered otherwise. */
  let isWanted: unknown;

  const undo = [
    adoptStyles(createStyles(config.theme), config.nonce),
    linkTheme(config.theme, config.base, box),
    host.subscribe(update),
  ];
  let isAlive = true;
  const loadPreferences = createLoader(parts.loadPreferences, ({ mountPreferences }) => {
    if (isAlive) preferences = mountPreferences(host, messages, parts.loadDetails);
  });
  const loadPlaceholders = createLoader(parts.loadPlaceholders, ({ mountPlaceholders }) => {
    if (isAlive) undo.push(mountPlaceholders(host, messages));
  });

  function draw(): void {
    // A framework that renders into body may have thrown the root away.
    if (!box.isConnected) host.root().append(box);
    banner?.update();
  }

  function update(): void {
    // Another tab or the site's own button has answered. A grant at a placeholder is no answer to the banner's question.
    const receipt = consent.receipt();
    if (
      receipt?.time !== answered &&
      !Object.values(consent.decisions()).some(({ choice }) => choice === 'undecided')
    ) {
      if (banner && !document.querySelector('dialog[open]')) {
        if (receipt?.persisted) {
          status?.remove();
          // In a line that was there before its text, or nobody is told (WCAG 4.1.3). The settings have one of their own.
          // biome-ignore lint/suspicious/noAssignInExpressions: a statement of its own costs bytes of a first visit.
          box.append((status = createElement('p', { class: 'cg-status', role: 'status', lang: messages.lang })));
          setTimeout(() => (status as HTMLElement).append(messages.saved), ENTRANCE);
        } else {
          // Not saved: the settings have the words for that, and say them.
          loadPreferences();
        }
      }
      close();
    }
    draw();
    if (host.held().length) loadPlaceholders();
  }

  function close(): void {
    const focused = document.querySelector('.cg-banner :focus-visible');
    // First, because taking out what has the focus has the browser style all that has changed.
    if (banner) isWanted = banner.element.remove();
    banner = undefined;
    leaveRoom();
    // Whoever has answered by keyboard goes on, and hears, where the answer can be changed.
    if (focused) document.querySelector<HTMLElement>('.cg-reopen')?.focus();
  }

  update();

  return {
    open(view) {
      if (view === 'preferences') {
        isWanted = 1;
        loadPreferences().then(() => isWanted && preferences?.open());
        return;
      }
      answered = consent.receipt()?.time;
      draw();
      if (!banner) {
        banner = createBanner(host, messages, close);
        box.append(banner.element);
        [leaveRoom, lift] = keepClear(banner.element, config.nonce);
      }
      // A status line that is born with text stays silent; one that changes a moment later is read out (WCAG 4.1.3).
      setTimeout(() => banner?.announce(), ENTRANCE);
    },
    prepare: () => loadPreferences().then(() => preferences?.prepare()),
    lift: () => lift(),
    close() {
      close();
      isWanted = preferences?.close();
    },
    destroy() {
      isAlive = false;
      for (const step of undo) step();
      close();
      box.remove();
      preferences?.destroy();
    },
  };
}
