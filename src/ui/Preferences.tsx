import type { VNode } from 'preact';
import type { Messages } from '../locales/en.js';
import type { ServiceDetails, UiHost } from '../types.js';
import { type Picks, readChoices } from './choices.js';
import { Dialog } from './Dialog.js';
import { describeSignals, isInUs } from './messages.js';
import { ServiceList } from './ServiceList.js';
import { Switch } from './Switch.js';
import { YourChoice } from './YourChoice.js';

/** What the preferences need to draw themselves. */
export interface PreferencesProps {
  readonly host: UiHost;
  readonly messages: Messages;
  /** Everything that is known of the services; empty at first, so that the dialog opens at once. */
  readonly details: readonly ServiceDetails[];
  readonly picks: Picks;
  onPick(id: string, on: boolean): void;
  onSave(choices: Readonly<Record<string, 'granted' | 'denied'>>): void;
  /** A button has answered for all of them. */
  onAnswer(): void;
  onClose(): void;
}

/** A name as it stands by itself: the words for categories are those of a sentence. */
const capitalize = (name: string, lang: string) => name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);

/** The dialog with a switch per category, and below each what hides behind it. */
export function Preferences({
  host,
  messages,
  details,
  picks,
  onPick,
  onSave,
  onAnswer,
  onClose,
}: PreferencesProps): VNode {
  const { config } = host;
  const signal = describeSignals(host, messages);
  const choices = readChoices(host, messages, picks);
  const pick = <Item extends { category: string }>(items: readonly Item[], category: string) =>
    items.filter((item) => item.category === category);
  const list = (category: string) => (
    <ServiceList
      category={category}
      // Our own cookie is among the details only.
      total={pick(details[0] ? details : [...config.services, { category: 'necessary' }], category).length}
      services={pick(details, category)}
      messages={messages}
      choices={choices}
      onPick={onPick}
    />
  );
  return (
    <Dialog messages={messages} onClose={onClose}>
      <div class="cg-head">
        {/* The title takes the focus: it is read first, and no choice lies under the Enter key. */}
        <h2 id="cg-preferences-title" tabIndex={-1} autofocus>
          {isInUs(host) ? messages.usTitle : messages.preferencesTitle}
        </h2>
        {/* The label says the word where a narrow window has no room for it. */}
        <button
          type="button"
          class="cg-tonal"
          data-consent-action="close"
          aria-label={messages.close}
          onClick={onClose}
        >
          <span>{messages.close}</span>
        </button>
      </div>
      <p class="cg-note">{messages.preferencesText}</p>
      {signal && <p class="cg-signal">{signal}</p>}
      <ul class="cg-categories">
        <li key="necessary">
          <div class="cg-switch cg-always">
            <h3 id="cg-category-necessary-title">{messages.necessary}</h3>
            <span class="cg-note">{messages.alwaysOn}</span>
            <p class="cg-note">{messages.purposes.necessary}</p>
          </div>
          {list('necessary')}
        </li>
        {config.categories
          .filter((id) => id !== 'necessary')
          .map((id) => (
            <li key={id}>
              <Switch
                id={id}
                kind="category"
                title={capitalize(messages.names[id] ?? id, messages.lang)}
                text={`${messages.purposes[id] ?? ''} ${id === 'marketing' && isInUs(host) ? messages.usSale : ''}`.trim()}
                on={choices.isOn(id)}
                reason={choices.explain(id)}
                locked={choices.isLocked(id)}
                onPick={onPick}
              />
              {list(id)}
            </li>
          ))}
      </ul>
      <YourChoice host={host} messages={messages} receipt={choices.receipt} />
      <div class="cg-actions">
        <button type="button" data-consent-action="reject-all" onClick={onAnswer}>
          {messages.rejectAll}
        </button>
        <button type="button" data-consent-action="accept-all" onClick={onAnswer}>
          {messages.acceptAll}
        </button>
        <button type="button" class="cg-tonal" data-consent-action="save" onClick={() => onSave(choices.read())}>
          {messages.save}
        </button>
      </div>
    </Dialog>
  );
}
