import { render } from 'preact';
import type { FirstMessages } from '../locales/en.js';
import type { HeldEmbed, UiHost } from '../types.js';
import { Placeholder } from './Placeholder.js';
import { createStandIn } from './stand-in.js';

/** Makes the function that gives each of these embeds its placeholder, and takes back all others. */
export function createPlaceholders(host: UiHost, messages: FirstMessages): (held: readonly HeldEmbed[]) => void {
  /** `null`: looked at, and not worth a placeholder. */
  const boxes = new Map<Element, HTMLElement | null>();

  return (held) => {
    for (const [element, box] of boxes) {
      if (held.some((embed) => embed.element === element)) continue;
      boxes.delete(element);
      if (box) {
        box.remove();
        (element as HTMLElement).hidden = false;
      }
    }
    for (const embed of held) {
      const { element } = embed;
      if (!boxes.has(element)) boxes.set(element, createStandIn(element as HTMLElement));
      const box = boxes.get(element);
      if (box) render(<Placeholder host={host} messages={messages} embed={embed} />, box);
    }
  };
}
