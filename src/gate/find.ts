/** Is it a script that the browser would run (and not data, a container, or an import map)? */
export const isLiveScript = (element: Element): boolean =>
  element.matches('script:not([type]),script:is([type=""],[type=module],[type*=javascript])');

/** What can be held. Import maps and data blocks are left alone; `data-service` on any other element is the site's own. */
const kinds = 'iframe,img,picture,link,video,audio,source,track,embed,object,template,[type="text/plain"],[type="text/html"]';

/** Finds the marked elements below a root (ARCHITECTURE.md 2.2), in document order; the root itself may be one. */
export const findMarked = (root: ParentNode): Element[] =>
  [root as Element, ...root.querySelectorAll('[data-consent],[data-service]')].filter(
    (element) => element.matches?.('[data-consent],[data-service]') && (element.matches(kinds) || isLiveScript(element)),
  );

/** Is it content for the visitor's eye, for which a placeholder can stand in? */
export const isEmbed = (element: Element): boolean => element.matches('iframe,embed,object,video,audio');
