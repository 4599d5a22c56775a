import type { VNode } from 'preact';
import type { FirstMessages, PreferencesMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
import { Dialog } from './Dialog.js';
import { describeSignals, fillGap, isLocked } from './messages.js';
import { Switch } from './Switch.js';

/** Switches that the visitor has moved since the dialog opened, by id of category or service. */
export type Picks = Readonly<Record<string, boolean>>;

/** What the preferences need to draw themselves. */
export interface PreferencesProps {
  readonly host: UiHost;
  readonly messages: FirstMessages & PreferencesMessages;
  readonly picks: Picks;
  onPick(id: string, on: boolean): void;
  onSave(choices: Readonly<Record<string, 'granted' | 'denied'>>): void;
  onClose(): void;
}

/** The dialog with a switch per category. A switch is on only where something is granted. */
export function Preferences(props: PreferencesProps): VNode {
  const { host, messages, picks, onPick, onSave, onClose } = props;
  const { consent, config } = host;
  const signal = describeSignals(host, messages);
  const decisions = consent.decisions();
  const receipt = consent.receipt();
  // A service that was allowed one by one, at a placeholder, gets a switch of its own: it must be as easy to take back.
  const single = (id: string) => receipt !== null && id in receipt.choices;
  const isOn = (id: string) => picks[id] ?? decisions[id]?.choice === 'granted';
  const categories = config.categories.filter((id) => id !== 'necessary');
  const asked = [...categories, ...config.services.map(({ id }) => id).filter(single)];
  const date =
    receipt && new Date(receipt.time * 1000).toLocaleString(messages.lang, { dateStyle: 'long', timeStyle: 'short' });

  const explain = (id: string) => {
    const source = decisions[id]?.source;
    if (source !== 'dnt' && source !== 'gpc') return '';
    return fillGap(isLocked(id, host) ? messages.strict : messages.off, messages[source]);
  };

  const listServices = (category: string) =>
    config.services
      .filter((service) => service.category === category)
      .map(({ id, name, vendor }) => (
        <li key={id}>
          {single(id) ? (
            <Switch
              id={id}
              kind="service"
              title={name}
              text={vendor ?? ''}
              on={isOn(id)}
              reason={explain(id)}
              locked={isLocked(id, host)}
              onPick={onPick}
            />
          ) : (
            name + (vendor && vendor !== name ? ` (${vendor})` : '')
          )}
        </li>
      ));

  return (
    <Dialog messages={messages} onClose={onClose}>
      <div class="cg-head">
        {/* The title takes the focus: it is read first, and no choice lies under the Enter key. */}
        <h2 id="cg-preferences-title" tabIndex={-1} autofocus>
          {messages.preferencesTitle}
        </h2>
        <button type="button" class="cg-tonal" data-consent-action="close" onClick={onClose}>
          {messages.close}
        </button>
      </div>
      <p>{messages.preferencesText}</p>
      {signal && <p class="cg-note">{signal}</p>}
      <ul>
        <li key="necessary">
          <div class="cg-switch">
            <span>{messages.necessary}</span>
            <span class="cg-note">{messages.alwaysOn}</span>
            <p class="cg-note">{messages.purposes.necessary}</p>
          </div>
          <ul>{listServices('necessary')}</ul>
        </li>
        {categories.map((id) => (
          <li key={id}>
            <Switch
              id={id}
              kind="category"
              title={messages.names[id] ?? id}
              text={messages.purposes[id] ?? ''}
              on={isOn(id)}
              reason={explain(id)}
              locked={isLocked(id, host)}
              onPick={onPick}
            />
            <ul>{listServices(id)}</ul>
          </li>
        ))}
      </ul>
      {receipt && (
        <p class="cg-note">
          {fillGap(messages.answered, date ?? '')} {fillGap(messages.receipt, receipt.id)}{' '}
          {!receipt.persisted && messages.notStored}
        </p>
      )}
      <div class="cg-actions">
        <button type="button" data-consent-action="reject-all" onClick={onClose}>
          {messages.rejectAll}
        </button>
        <button type="button" data-consent-action="accept-all" onClick={onClose}>
          {messages.acceptAll}
        </button>
        <button
          type="button"
          class="cg-tonal"
          data-consent-action="save"
          onClick={() => onSave(Object.fromEntries(asked.map((id) => [id, isOn(id) ? 'granted' : 'denied'])))}
        >
          {messages.save}
        </button>
      </div>
    </Dialog>
  );
}
