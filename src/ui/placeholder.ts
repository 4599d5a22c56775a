import type { FirstMessages, PlaceholderMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
import { createButton, createElement } from './element.js';
import { describeSignals, fillGap, isLocked } from './messages.js';

/** Says who would be contacted and why nothing is shown yet, and lets the visitor load it. */
export function createPlaceholder(
  host: UiHost,
  messages: FirstMessages & PlaceholderMessages,
  { element, ids, host: contact }: HeldEmbed,
): HTMLElement {
  const name = host.config.services.find(({ id }) => ids.includes(id))?.name ?? contact;
  // A yes overrides a signal only if the visitor was told about the signal.
  const signal = describeSignals(host, messages);
  return createElement(
    'div',
    { role: 'group', 'aria-label': name, lang: messages.lang, dir: messages.dir },
    createElement('b', {}, name),
    createElement('p', {}, fillGap(messages.placeholder, contact || name)),
    signal && createElement('p', {}, signal),
    !ids.some((id) => isLocked(id, host)) &&
      createElement(
        'div',
        { class: 'cg-actions' },
        createButton(messages.once, {}, () => host.releaseOnce(element)),
        createButton(messages.always, {}, () => host.consent.grant(...ids)),
      ),
  );
}
