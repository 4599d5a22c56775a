import type { VNode } from 'preact';
import type { FirstMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
import { describeSignals, fillGap, joinNames } from './messages.js';

/** What the banner needs to draw itself. */
export interface BannerProps {
  readonly host: UiHost;
  readonly messages: FirstMessages;
  /** Text of the status line: empty at first, because only a change of it is announced. */
  readonly status: string;
  onAnswer(): void;
}

/**
 * The question. Not modal, and it takes no focus: a hash target, an autofocus field or a route change of the site
 * keeps what it has. It is a region with a name, first in body, so one Tab leads to it.
 */
export function Banner({ host, messages, status, onAnswer }: BannerProps): VNode {
  const { config } = host;
  const asks = config.mode === 'opt-in';
  const place = config.layout === 'dialog' ? 'center' : config.position;
  const names = config.categories.filter((id) => id !== 'necessary').map((id) => messages.names[id] ?? id);
  const purposes = joinNames(names, messages.lang);
  const signal = describeSignals(host, messages);
  return (
    // biome-ignore lint/a11y/useSemanticElements: sites style `section`; the role is part of the contract.
    <div
      class={`cg-banner cg-${config.layout} cg-${place}`}
      data-consentgate="banner"
      role="region"
      aria-labelledby="cg-title"
      lang={messages.lang}
      dir={messages.dir}
    >
      <h2 id="cg-title">{messages.title}</h2>
      <p>{fillGap(asks ? messages.text : messages.notice, purposes)}</p>
      {signal && <p>{signal}</p>}
      <p>
        {config.privacyUrl && <a href={config.privacyUrl}>{messages.privacy}</a>}
        {config.imprintUrl && <a href={config.imprintUrl}>{messages.imprint}</a>}
      </p>
      <div class="cg-actions">
        <button type="button" data-consent-action="reject-all" onClick={onAnswer}>
          {messages.rejectAll}
        </button>
        <button type="button" data-consent-action="accept-all" onClick={onAnswer}>
          {asks ? messages.acceptAll : messages.ok}
        </button>
        <button type="button" class="cg-tonal" data-consent-action="open-preferences">
          {messages.settings}
        </button>
      </div>
      <p class="cg-status" role="status">
        {status}
      </p>
    </div>
  );
}
