import { isFetched } from './addresses.js';

/** Tells whoever sets the site up, once for each kind of mistake, what is wrong with a marked tag. */
export function createWarnings() {
  const warned = new Set<unknown>();
  const warn = (text: string, element: Element) => {
    if (!warned.has(text)) console.warn(`consentgate: ${text}`, element);
    warned.add(text);
  };
  return {
    /** Looks at one that is new; `may`: may it fire? */
    look(element: Element, may: boolean | undefined): void {
      const { consent, service } = (element as HTMLElement).dataset;
      if (may === undefined) warn(`unknown category or service "${consent ?? service}"; the tag stays held`, element);
      if (element.localName === 'template' && isFetched(element as HTMLTemplateElement))
        warn(
          'Firefox fetches images, styles and scripts inside a template: use <script type="text/html"> instead',
          element,
        );
      // What it shows without an address it shows for ever, whatever it is given later (156); with a type it waits for it.
      if (!may && element.matches('object:not([type])') && element.firstElementChild)
        warn('Chromium never loads an object with something in its place that has no type: write one', element);
    },
    isLive(element: Element): void {
      warn('a marked tag was live: write data-src instead of src, or it may load before it is held', element);
    },
  };
}
