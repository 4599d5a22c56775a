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
  // What stands in the page's own markup (`srcdoc`) has no host; whoever made the page may have named it.
  const title = element.getAttribute('title') ?? '';
  const name = service ? nameService(service) : contact || title || location.host;
  const categories = service?.category ? [service.category] : ids;
  // A yes overrides a signal only if the visitor was told about the signal.
  const signal = describeSignals(host, messages);
  const act = (run: () => void) => () => {
    onLoad(name);
    run();
  };
  return createElement(
    'div',
    {
      class: 'cg-part',
      role: 'group',
      // Of two films of one service each has its own.
      'aria-label': title && title !== name ? `${name}: ${title}` : name,
      lang: messages.lang,
      dir: messages.dir,
    },
    createElement('b', {}, fillGap(messages.from, name)),
    createElement(
      'p',
      {},
      // Of whom nobody knows the address it cannot be said that they get the visitor's.
      `${fillGap(messages.held, nameCategories(categories, messages))} ${contact || service ? fillGap(messages.placeholder, contact || name) : ''}`.trim(),
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
