import { render } from 'preact';
import { enFirst, type FirstMessages, type PreferencesMessages } from '../locales/en.js';
import type { Ui, UiHost } from '../types.js';
import { Banner } from './Banner.js';
import type { mountPreferences } from './mount-preferences.js';
import { createPlaceholders } from './placeholders.js';
import { adoptStyles, linkTheme } from './sheet.js';
import { createStyles } from './styles.js';

/** What comes from outside, because it differs between script tag and npm. */
export interface UiParts {
  /** Words of another language; English when absent. */
  readonly messages?: FirstMessages & Partial<PreferencesMessages>;
  /** Fetches the file of the preferences when the visitor shows interest; once, unless it fails. */
  loadPreferences(): Promise<{ readonly mountPreferences: typeof mountPreferences }>;
}

/** The interface, with the errand that the core runs when the visitor points at a settings button. */
export interface PreparedUi extends Ui {
  /** Fetches what `open('preferences')` will need. */
  prepare(): Promise<void>;
}

/** Mounts banner and placeholders. They are drawn afresh from the store on each change and keep no copy of it. */
export function createUi(host: UiHost, { messages = enFirst, loadPreferences }: UiParts): PreparedUi {
  const { consent, config } = host;
  const box = document.createElement('div');
  const drawPlaceholders = createPlaceholders(host, messages);
  let banner = false;
  let announcement = '';
  let answered: number | undefined;
  let preferences: ReturnType<typeof mountPreferences> | undefined;
  let loading: Promise<void> | undefined;

  function draw(): void {
    // A framework that renders into body may have thrown the root away.
    if (!box.isConnected) host.root().append(box);
    render(banner && <Banner host={host} messages={messages} status={announcement} onAnswer={close} />, box);
  }

  function load(): Promise<void> {
    loading ??= loadPreferences().then(
      (file) => {
        preferences = file.mountPreferences(host, messages);
      },
      (error) => {
        // The next click tries again.
        loading = undefined;
        console.error('consentgate: the preferences could not be loaded', error);
      },
    );
    return loading;
  }

  function update(): void {
    // Another tab or the site's own button has answered. A grant at a placeholder is no answer to the banner's question.
    if (
      consent.receipt()?.time !== answered &&
      !Object.values(consent.decisions()).some(({ choice }) => choice === 'undecided')
    ) {
      banner = false;
    }
    draw();
    drawPlaceholders(host.held());
  }

  function close(): void {
    banner = false;
    draw();
  }

  const undo = [adoptStyles(createStyles(config.theme), config.nonce), linkTheme(config.theme), host.subscribe(update)];
  update();

  return {
    open(view) {
      if (view === 'preferences') {
        load().then(() => preferences?.open());
        return;
      }
      banner = true;
      answered = consent.receipt()?.time;
      draw();
      // A status line that is born with text stays silent; one that changes a moment later is read out (WCAG 4.1.3).
      setTimeout(() => {
        announcement = messages.title;
        if (banner) draw();
      }, 150);
    },
    prepare: load,
    close() {
      close();
      preferences?.close();
    },
    destroy() {
      banner = false;
      for (const step of undo) step();
      drawPlaceholders([]);
      box.remove();
      preferences?.destroy();
    },
  };
}
