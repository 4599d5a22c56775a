import type { FirstMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
import { createButton, createElement } from './element.js';
import { describeSignals, fillGap, joinNames } from './messages.js';

/** The banner, and what may change in it while it stands. */
export interface Banner {
  readonly element: HTMLElement;
  /** Says what the opt-out signals are now. */
  update(): void;
  /** Fills the status line: it is empty at first, because only a change of it is announced. */
  announce(): void;
}

/**
 * The question. Not modal, and it takes no focus: a hash target, an autofocus field or a route change of the site
 * keeps what it has. It is a region with a name, first in body, so one Tab leads to it.
 */
export function createBanner(host: UiHost, messages: FirstMessages, onAnswer: () => void): Banner {
  const { layout, position, mode, categories, privacyUrl, imprintUrl } = host.config;
  const asks = mode === 'opt-in';
  const names = categories.filter((id) => id !== 'necessary').map((id) => messages.names[id] ?? id);
  const signals = createElement('p', {});
  const status = createElement('p', { class: 'cg-status', role: 'status' });
  const update = () => {
    signals.textContent = describeSignals(host, messages);
    signals.hidden = !signals.textContent;
  };
  update();
  return {
    element: createElement(
      'div',
      {
        class: `cg-banner cg-${layout} cg-${layout === 'dialog' ? 'center' : position}`,
        'data-consentgate': 'banner',
        role: 'region',
        'aria-labelledby': 'cg-title',
        lang: messages.lang,
        dir: messages.dir,
      },
      createElement('h2', { id: 'cg-title' }, messages.title),
      createElement('p', {}, fillGap(asks ? messages.text : messages.notice, joinNames(names, messages.lang))),
      signals,
      createElement(
        'p',
        {},
        privacyUrl && createElement('a', { href: privacyUrl }, messages.privacy),
        imprintUrl && createElement('a', { href: imprintUrl }, messages.imprint),
      ),
      createElement(
        'div',
        { class: 'cg-actions' },
        createButton(messages.rejectAll, { 'data-consent-action': 'reject-all' }, onAnswer),
        createButton(asks ? messages.acceptAll : messages.ok, { 'data-consent-action': 'accept-all' }, onAnswer),
        createButton(messages.settings, { 'data-consent-action': 'open-preferences', class: 'cg-tonal' }),
      ),
      status,
    ),
    update,
    announce() {
      status.textContent = messages.title;
    },
  };
}
