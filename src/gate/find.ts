/** Elements that can be held (ARCHITECTURE.md 2.2); `data-service` on any other element is the site's own. */
const kinds = /^(script|iframe|img|picture|link|video|audio|source|track|embed|object|template)$/;

/** Is it a script that the browser would run (and not data, a container, or an import map)? */
export const isLiveScript = (element: Element): boolean =>
  element.localName === 'script' && /^$|^module$|(java|ecma)script$/i.test(element.getAttribute('type') ?? '');

/** Is this element marked as one that needs consent? Import maps and data blocks are left alone. */
export const isMarked = (element: Element): boolean =>
  element.matches('[data-consent],[data-service]') &&
  kinds.test(element.localName) &&
  (element.localName !== 'script' || isLiveScript(element) || /^text.(plain|html)$/i.test(element.getAttribute('type') ?? ''));

/** Finds the marked elements below a root, in document order. */
export const findMarked = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('[data-consent],[data-service]')].filter(isMarked);

/** Is it content for the visitor's eye, for which a placeholder can stand in? */
export const isEmbed = (element: Element): boolean => /^(iframe|embed|object|video|audio)$/.test(element.localName);

/** The element and what is released with it: sources, tracks, the image of a picture. Sources come before their image. */
export const findFamily = (element: Element): Element[] => [
  ...element.querySelectorAll('source,track,img:not([data-consent])'),
  element,
];

/** Takes the life out of a marked element: type and addresses of what it could fetch or run. Returns whether there was any. */
export function disarm(element: Element): boolean {
  let wasLive = isLiveScript(element);
  if (wasLive) {
    element.setAttribute('data-type', element.getAttribute('type') ?? '');
    element.setAttribute('type', 'text/plain');
  } else if (element.localName !== 'script') {
    for (const member of findFamily(element)) {
      for (const { name, value } of [...member.attributes]) {
        if (/^(src|srcset|href|data|poster|srcdoc)$/.test(name)) {
          wasLive = true;
          member.setAttribute(`data-${name}`, value);
          // A frame goes on loading when its address is only removed.
          if (name === 'src') member.setAttribute(name, 'about:blank');
          member.removeAttribute(name);
        }
      }
    }
  }
  return wasLive;
}
