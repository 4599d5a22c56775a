import type { Trust } from '../trusted-types.js';

/** What only the guard holds; in a site's own markup `data-content` and its like are the site's. */
const guarded =
  'imagesrcset|\\w+:href|ping|background|content|style|fill|stroke|mask|cursor|clip-path|marker-\\w+|to|from|values';

/** How an address that is no plain one is handed over under Trusted Types. */
const trusted = (name: string): Parameters<Trust>[0] =>
  name === 'srcdoc' ? 'createHTML' : name.startsWith('on') ? 'createScript' : 'createScriptURL';

/** Would Firefox fetch something out of this template although it is inert (measured in 153 ESR)? A script only behind a tag. */
export const isFetched = ({ content }: HTMLTemplateElement): unknown =>
  content.querySelector(
    'img[src],img[srcset],source[srcset],video[poster],link[rel=stylesheet],* ~ script[src],* > script[src]',
  );

/** Will the browser ask for more of it by itself? One of several pictures, subtitles; what is scrolled to later. */
export const isOpen = (element: Element): boolean =>
  element.matches('picture,picture > *,img[srcset],track') || (element as HTMLImageElement).complete === false;

/** Is it one address, and of the site itself? Lists have several. */
const isOwn = (name: string, address: string) => {
  try {
    return !/srcset|srcdoc/.test(name) && new URL(address, document.baseURI).origin === location.origin;
  } catch {
    return false;
  }
};

/**
 * Gives an element that is no script its addresses (`data-src` → `src`), or takes them away (they stay noted); what else
 * it had that fetches stands in `data-held`. What belongs to it goes with it: sources, tracks, the image of a picture.
 * Returns whether anything changed. `isFirst`: it has not been fired, so what is noted is the site's own word, and what it
 * shows until then may be a stand-in.
 */
export function setAddresses(element: Element, isLive: boolean, trust: Trust, isFirst = false): boolean {
  let hasChanged = false;
  let wasGiven = false;
  const { consent, service } = (element as HTMLElement).dataset;
  // From the inside out: a picture's sources come before its image. What is marked for something else waits for that.
  const members = [...element.querySelectorAll<HTMLElement>('source,track,img:not([data-consent])'), element];
  // From the outside in, and from the last to the first: WebKit has an image choose anew, at each step, of what is left.
  if (!isLive) members.reverse();
  for (const member of members) {
    const marks = (member as HTMLElement).dataset;
    if ((marks.consent ?? consent) !== consent || (marks.service ?? service) !== service) continue;
    const named = member.getAttribute('data-held')?.replace(/[^\w:-]+/g, '|');
    const more = named || (isLive && !member.hasAttribute('data-consent') && guarded) || 'src';
    const form = new RegExp(`^(data-)?(src|srcset|href|data|poster|srcdoc|${more})$`);
    const held = [...member.attributes].filter(({ name }) => /^data-/.test(name) && form.test(name));
    // Another instance has given them already (a component that was mounted again): what plays there goes on.
    if (isLive && held[0] && held.every(({ name, value }) => member.getAttribute(name.slice(5)) === value)) {
      wasGiven = true;
      continue;
    }
    // A frame that the parser made is filled again out of the tab's history, without an address and without asking anybody:
    // by Firefox on a reload, by all on a step back. One that code has put in is not. It comes back with its address: one
    // without is loaded at once, and its `onload` would be called for an empty page. And a step back would lead out of the empty
    // page of one that has been emptied where it stands, to whom it showed before.
    const isFrame = member.localName === 'iframe' && (isLive ? !member.hasAttribute('src') : !isFirst);
    // What stands beside it may be gone by then: WebKit sees to changes of the page while Trusted Types are asked.
    const place = document.createComment('');
    if (isFrame) member.replaceWith(place);
    const late: string[] = [];
    let isLoading = false;
    try {
      const attributes = [...member.attributes].map(({ name, value }) => ({ name, value }));
      // A list before the address beside it: given first, or left over, that would be asked for as well; so would be the list
      // alone, without an address that stands for the plain screen.
      attributes.sort((one, two) => +two.name.endsWith('srcset') - +one.name.endsWith('srcset'));
      if (
        !isFirst &&
        member.localName === 'img' &&
        (isLive ? member.matches('[data-src][data-srcset]') : member.hasAttribute('src'))
      )
        member.setAttribute('src', 'about:blank');
      for (const { name, value } of attributes) {
        const [, held, bare] = form.exec(name) ?? [];
        if (!bare || !held !== !isLive) continue;
        const noted = isFirst ? member.getAttribute(`data-${name}`) : null;
        if (noted !== null && noted !== value && isOwn(name, value)) continue;
        hasChanged = true;
        if (bare.startsWith('on')) late.push(bare);
        else isLoading = true;
        // Chromium demands a trusted address for embed and object as well; elsewhere it is plain text again.
        if (isLive) {
          const address = trust(trusted(bare), value);
          // A drawing knows an address by its old name (`xlink:href`) only in the namespace of that.
          if (bare.includes(':')) member.setAttributeNS('http://www.w3.org/1999/xlink', bare, address);
          else member.setAttribute(bare, address);
        } else {
          // What only keeps the place (`src="about:blank" data-src="…"`) is not what it waits for.
          if (noted === null && (!member.hasAttribute(`data-${name}`) || !/^\s*(about:|data:|$)/i.test(value)))
            member.setAttribute(`data-${name}`, value);
          // A frame goes on loading when its address is only removed.
          if (name === 'src') member.setAttribute(name, 'about:blank');
          member.removeAttribute(name);
        }
      }
    } finally {
      // Whatever a page's Trusted Types made of the address: it has its place.
      if (isFrame) place.replaceWith(member);
    }
    // What a preload fetches is settled when it comes into the page.
    if (isLive && member.matches('link[imagesrcset]')) member.replaceWith(member);
    // Firefox gives up on subtitles that are on and have no address, until they are switched off and on.
    if (isLive && member.localName === 'track') {
      const { track } = member as HTMLTrackElement;
      const { mode } = track;
      track.mode = 'disabled';
      track.mode = mode;
    }
    // A handler of something that is over by now, the page's own `load` for one: nothing else would call it.
    // An animation that is under way does not look at its values again.
    if (isLive) (member as SVGAnimationElement).beginElement?.();
    if (isLive && !isLoading) {
      const handlers = member as unknown as Record<string, ((event: Event) => void) | null>;
      for (const name of late) handlers[name]?.(new CustomEvent(name.slice(2)));
    }
  }
  // A media element looks at its sources only when told so. One that has begun to play them is left alone.
  const media = element.localName !== 'track' && element.closest<HTMLMediaElement>('video,audio');
  if (media && (hasChanged || !wasGiven || !media.readyState)) media.load();
  return hasChanged;
}

/** Calls back when somebody else gives a fired element another address (a component that is drawn anew, for another film). */
export function watchAddresses(signal: AbortSignal, onMoved: (element: Element, put: () => void) => void) {
  /** Where it went last: the guard may put an address back that it holds, and would do so for ever. */
  const last = new WeakMap<Element, Record<string, string>>();
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName, oldValue } of records) {
      const member = target as Element;
      const name = attributeName as string;
      const value = member.getAttribute(name);
      const element = member.closest('[data-consent],[data-service]');
      if (!element || value === null || value === oldValue || value === member.getAttribute(name.slice(5))) continue;
      const steps = last.get(member) ?? {};
      if (steps[name] === value) continue;
      last.set(member, { ...steps, [name]: value });
      onMoved(element, () => member.setAttribute(name, value));
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const attributeFilter = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].map((name) => `data-${name}`);
  return (element: Element): void =>
    observer.observe(element, { attributeFilter, attributeOldValue: true, subtree: true });
}
