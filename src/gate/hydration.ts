/*
 * A framework that takes over what a server has drawn walks through it node by node, and draws all of it anew when it finds
 * one more: what had fired would fire again.
 */

type Nuxt = HTMLElement & { __vue_app__?: { $nuxt?: { isHydrating?: boolean } } };

/** Stands in a part of the page that React's stream brings, and is put in its place later, where we see it again: a frame would load twice. */
export const isUnplaced = (element: Element): boolean => !!element.closest('[hidden][id*="S:"]');

/** React notes on each node that it is its own. */
const isOfReact = (node: Node): boolean => Object.keys(node).some((name) => /^__react/.test(name));

/**
 * Stands in a part of the page (`Suspense`) that React takes over after what is around it, and after effects have run: all that
 * its server has put between the comments `$` and `/$`. Solid writes them too, but leaves no notes.
 */
function isInLatePart(element: Element): boolean {
  let part: Node = element;
  while (part.parentNode && !isOfReact(part.parentNode)) part = part.parentNode;
  let depth = 0;
  for (let node = part.previousSibling; node && depth < 1; node = node.previousSibling)
    if (node instanceof Comment) depth += /^\$/.test(node.data) ? 1 : /^\/\$/.test(node.data) ? -1 : 0;
  return depth > 0 && !isOfReact(part);
}

/**
 * Will a framework take it over that has not come to it yet? Then nobody has a reference to it. Only where that is certain:
 * a framework that is known by what its server writes, and that leaves a note when it has come.
 */
export function isAwaited(element: Element): boolean {
  // Astro's islands, whatever they are made with.
  if (element.closest('astro-island[ssr]') || isInLatePart(element)) return true;
  const names = Object.keys(window).join('\n');
  // Next, React Router, Remix; whoever else streams has `$RC`.
  if (/^(__(next|react|remix)|\$RC$)/im.test(names) || document.querySelector('script[src*="/_next/"]'))
    return !isOfReact(element);
  // SvelteKit sees to the scrolling itself as soon as it has come.
  if (/^__sveltekit/m.test(names)) return history.scrollRestoration !== 'manual';
  const nuxt = document.getElementById('__nuxt') as Nuxt | null;
  return !!nuxt && nuxt.__vue_app__?.$nuxt?.isHydrating !== false;
}

/** How often, and after how many milliseconds each, we look whether a framework has come. */
const patience = 20;
const pause = 99;

/** Waits for it before there is a placeholder, which would be one node more than it has drawn; `onCome`: it has, or does not come. */
export function createWaiting(onCome: () => void) {
  const awaited = new WeakSet<Element>();
  const wait = (element: Element, looks = patience): void => {
    const isEarly = looks > 0 && isAwaited(element);
    awaited[isEarly ? 'add' : 'delete'](element);
    if (isEarly) setTimeout(wait, pause, element, looks - 1);
    else onCome();
  };
  return { wait, has: (element: Element): boolean => awaited.has(element) };
}
