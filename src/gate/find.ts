const embeds = 'video,object,audio,embed,iframe';
// JavaScript has sixteen names (WHATWG MIME Sniffing): javascript, ecmascript, jscript, livescript …
const live = ':not([type]),[type=module],[type=""],[type*=cript]';

/** Is it a script that the browser would run (and not data, a container, or an import map)? */
export const isLiveScript = (element: Element): element is HTMLScriptElement => element.matches(`script:is(${live})`);

/** Does the browser do anything with this script? Data blocks are text. */
export const isActive = (element: Element): element is HTMLScriptElement =>
  element.matches(`script:is(${live},[type=importmap],[type=speculationrules])`);

/**
 * What can be held, and where a privacy statement has a place for something of ours. Import maps and data blocks are left alone;
 * `data-service` on any other element is the site's own.
 */
const marked = `:is([data-consent],[data-service]):is(${embeds},[data-held],source,template,track,picture,link,img,script:is(${live},[type="text/plain"],[type="text/html"])),[data-consentgate=opt-out],[data-consentgate=declaration]`;

/** Finds the marked elements below a root (README, "Marking tags"), in document order; the root itself may be one. */
export const findMarked = (root: ParentNode): Element[] =>
  // A document has none, and in a form it may be a field of that name.
  [root as Element, ...root.querySelectorAll(marked)].filter((element) => element.matches?.call?.(element, marked));

/** Is it content for the visitor's eye, for which a placeholder can stand in? */
export const isEmbed = (element: Element): boolean => element.matches(embeds);

/** The same in open shadow roots too, which no observer of the page sees; only worth it when something may fire. */
export const findEverywhere = (root: ParentNode): Element[] => [
  ...findMarked(root),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? findEverywhere(shadowRoot) : [])),
];

/** In document order; what stands in a shadow comes where its host stands. */
export function inOrder(elements: Iterable<Element>): Element[] {
  const found = [...elements];
  const paths = new Map<Element, Element[]>();
  for (const element of found) {
    const path = [element];
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      path.unshift(root.host);
    paths.set(element, path);
  }
  return found.sort((a, b) => {
    const [one = [], two = []] = [paths.get(a), paths.get(b)];
    const at = one.findIndex((element, depth) => element !== two[depth]);
    const [left, right] = [one[at], two[at]];
    if (!left || !right) return one.length - two.length;
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
