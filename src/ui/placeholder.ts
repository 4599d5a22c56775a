import type { FirstMessages, PlaceholderMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
import { createButton, createElement } from './element.js';
import { describeSignals, fillGap, findLock, nameCategories } from './messages.js';
import { nameService } from './name-service.js';

/** Says whose content is not there and why, and who would be contacted; and lets the visitor load it. */
export function createPlaceholder(
  host: UiHost,
  messages: FirstMessages & PlaceholderMessages,
  { element, ids, host: contact }: Required<HeldEmbed>,
  onLoad: (name: string) => void,
): HTMLElement {
  const service = host.config.services.find(({ id }) => ids.includes(id));
  const name = service ? nameService(service) : contact;
  const categories = service?.category ? [service.category] : ids;
  // A yes overrides a signal only if the visitor was told about the signal.
  const signal = describeSignals(host, messages);
  const act = (run: () => void) => () => {
    onLoad(name);
    run();
  };
  return createElement(
    'div',
    { class: 'cg-part', role: 'group', 'aria-label': name, lang: messages.lang, dir: messages.dir },
    createElement('b', {}, fillGap(messages.from, name)),
    createElement(
      'p',
      {},
      `${fillGap(messages.held, nameCategories(categories, messages))} ${fillGap(messages.placeholder, contact || name)}`,
    ),
    signal && createElement('p', {}, signal),
    !ids.some((id) => findLock(id, host)) &&
      createElement(
        'div',
        { class: 'cg-actions' },
        createButton(
          messages.once,
          {},
          act(() => host.releaseOnce(element)),
        ),
        createButton(
          messages.always,
          {},
          act(() => host.consent.grant(...ids)),
        ),
      ),
  );
}
