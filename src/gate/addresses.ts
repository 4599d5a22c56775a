import type { Trust } from '../trusted-types.js';

const addressName = /^(data-)?(src|srcset|href|data|poster|srcdoc)$/;
/** What only the guard holds; in a site's own markup `data-content` and its like are the site's. */
const guardedName = /^(data-)(imagesrcset|xlink:href|ping|background|content|style)$/;

/**
 * Gives an element that is no script its addresses (`data-src` → `src`), or takes them away (they stay noted).
 * What belongs to it goes with it: sources, tracks, the image of a picture. Returns whether anything changed.
 */
export function setAddresses(element: Element, isLive: boolean, trust: Trust): boolean {
  let hasChanged = false;
  // From the inside out: a picture's sources come before its image.
  for (const member of [...element.querySelectorAll('source,track,img:not([data-consent])'), element]) {
    for (const { name, value } of [...member.attributes]) {
      const isGuarded = isLive && !member.hasAttribute('data-consent');
      const [, held, bare] = addressName.exec(name) ?? ((isGuarded && guardedName.exec(name)) || []);
      if (!bare || !held !== !isLive) continue;
      hasChanged = true;
      // Chromium demands a trusted address for embed and object as well; elsewhere it is plain text again.
      if (isLive) member.setAttribute(bare, trust(bare === 'srcdoc' ? 'createHTML' : 'createScriptURL', value));
      else {
        member.setAttribute(`data-${name}`, value);
        // A frame goes on loading when its address is only removed.
        if (name === 'src') member.setAttribute(name, 'about:blank');
        member.removeAttribute(name);
      }
    }
  }
  // A media element looks at its sources only when told so.
  if (element.localName !== 'track') element.closest<HTMLMediaElement>('video,audio')?.load();
  return hasChanged;
}
