import type { VNode } from 'preact';
import type { FirstMessages, PlaceholderMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
import { describeSignals, fillGap, isLocked } from './messages.js';

/** What a placeholder needs to draw itself. */
export interface PlaceholderProps {
  readonly host: UiHost;
  readonly messages: FirstMessages & PlaceholderMessages;
  readonly embed: HeldEmbed;
}

/** Says who would be contacted and why nothing is shown yet, and lets the visitor load it. */
export function Placeholder({ host, messages, embed }: PlaceholderProps): VNode {
  const { element, ids } = embed;
  const name = host.config.services.find(({ id }) => ids.includes(id))?.name ?? embed.host;
  // A yes overrides a signal only if the visitor was told about the signal.
  const signal = describeSignals(host, messages);
  return (
    // biome-ignore lint/a11y/useSemanticElements: sites style `fieldset`, and it brings a frame of its own.
    <div role="group" aria-label={name} lang={messages.lang} dir={messages.dir}>
      <b>{name}</b>
      <p>{fillGap(messages.placeholder, embed.host || name)}</p>
      {signal && <p>{signal}</p>}
      {!ids.some((id) => isLocked(id, host)) && (
        <div class="cg-actions">
          <button type="button" onClick={() => host.releaseOnce(element)}>
            {messages.once}
          </button>
          <button type="button" onClick={() => host.consent.grant(...ids)}>
            {messages.always}
          </button>
        </div>
      )}
    </div>
  );
}
