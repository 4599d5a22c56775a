import type { FirstMessages } from '../locales/en.js';
import type { UiHost } from '../types.js';
import { createButton, createElement } from './element.js';
import { describeSignals, fillGap, isInUs, nameCategories } from './messages.js';

/** The banner, and what may change in it while it stands. */
export interface Banner {
  readonly element: HTMLElement;
  /** Says what the opt-out signals are now. */
  update(): void;
  /** Fills the status line: it is empty at first, because only a change of it is announced. It is in its place by now. */
  announce(): void;
}

/** What is asked, and what is on anyway, in one paragraph. */
function describeQuestion(host: UiHost, messages: FirstMessages): string {
  const { mode, categories, exempt, revision } = host.config;
  const optional = categories.filter((id) => id !== 'necessary');
  if (mode !== 'opt-in')
    return fillGap(isInUs(host) ? messages.usText : messages.notice, nameCategories(optional, messages));
  const nameThose = (isExempt: boolean) =>
    nameCategories(
      optional.filter((id) => exempt.includes(id) === isExempt),
      messages,
    );
  const on = nameThose(true);
  const old = host.consent.receipt();
  const decisions = host.consent.decisions();
  const open = optional.filter((id) => decisions[id]?.choice === 'undecided');
  // A part of them may have been granted alone, at a placeholder; then more than half were never asked about.
  const few = 2 * open.length < optional.length ? open : [];
  return [
    old &&
      (few[0] || old.revision !== revision) &&
      // biome-ignore lint/style/useTemplate: a template is ten bytes more of a first visit.
      messages.changed.replace(/\.$/, few[0] ? ' (' + nameCategories(few, messages) + ').' : '.'),
    fillGap(messages.text, nameThose(false)),
    on && fillGap(messages.exempt, on),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The question. Not modal, and it takes no focus: a hash target, an autofocus field or a route change of the site
 * keeps what it has. It is a region with a name, first in body, so one Tab leads to it.
 */
export function createBanner(host: UiHost, messages: FirstMessages, onAnswer: () => void): Banner {
  const { layout, position, privacyUrl, imprintUrl, closeButton } = host.config;
  const place = position === 'auto' && layout === 'dialog' ? 'center' : position;
  const title = isInUs(host) ? messages.usTitle : messages.title;
  const signals = createElement('p', { class: 'cg-signal' });
  const status = createElement('p', { class: 'cg-status', role: 'status' });
  const update = () => {
    signals.textContent = describeSignals(host, messages);
    signals.hidden = !signals.textContent;
  };
  update();
  const element = createElement(
    'div',
    {
      class: `cg-part cg-banner cg-new cg-${layout} cg-${place.replace('-', ' cg-')}`,
      'data-consentgate': 'banner',
      role: 'region',
      popover: 'manual',
      'aria-labelledby': 'cg-title',
      lang: messages.lang,
      dir: messages.dir,
    },
    closeButton === 'on' &&
      createButton(
        '×',
        { class: 'cg-x', 'aria-label': messages.rejectAll, 'data-consent-action': 'reject-all' },
        onAnswer,
      ),
    createElement(
      'div',
      { class: 'cg-words' },
      createElement('h2', { id: 'cg-title' }, title),
      createElement('p', {}, describeQuestion(host, messages)),
      signals,
      (privacyUrl || imprintUrl) &&
        createElement(
          'p',
          { class: 'cg-links' },
          privacyUrl && createElement('a', { href: privacyUrl }, messages.privacy),
          imprintUrl && createElement('a', { href: imprintUrl }, messages.imprint),
        ),
    ),
    createElement(
      'div',
      { class: 'cg-actions' },
      createButton(messages.rejectAll, { 'data-consent-action': 'reject-all' }, onAnswer),
      createButton(messages.acceptAll, { 'data-consent-action': 'accept-all' }, onAnswer),
      createButton(messages.settings, { 'data-consent-action': 'open-preferences', class: 'cg-tonal' }),
    ),
    status,
  );
  return {
    element,
    update,
    announce() {
      element.classList.remove('cg-new');
      status.textContent = title;
    },
  };
}
