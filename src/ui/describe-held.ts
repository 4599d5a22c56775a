import type { HeldEmbed } from '../types.js';

/** Where the embed would load from, or `''`: what stands in its own markup (`srcdoc`) comes from the site. */
function readHost(element: Element): string {
  try {
    const address = element.getAttribute('data-src') ?? element.getAttribute('data-data') ?? '';
    return address && new URL(address, document.baseURI).host;
  } catch {
    return '';
  }
}

/** What would have to be granted: its service, else the categories. Of alternatives the first, and nothing that is to be denied. */
function readIds(element: Element): readonly string[] {
  const { consent = '', service } = (element as HTMLElement).dataset;
  return service ? [service] : (consent.replace(/![^\s|]*(\s*\|\s*)?|\s*\|\s*\S+/g, '').match(/[\w-]+/g) ?? []);
}

/** Completes what is known of a held embed. */
export const describeHeld = ({ element, ids, host }: HeldEmbed): Required<HeldEmbed> => ({
  element,
  ids: ids ?? readIds(element),
  host: host ?? readHost(element),
});

/** Would a yes load it? What runs for want of one has nothing to offer. */
export const isOffered = (embed: HeldEmbed): boolean => !!describeHeld(embed).ids[0];
