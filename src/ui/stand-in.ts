/** What decides where an embed lies and how large it is. */
const layout = 'position inset margin float vertical-align grid-area flex display aspect-ratio'.split(' ');

/**
 * Makes the box that stands in for an embed, right before it and of the same size, so that nothing moves when they
 * change places; `null` for an embed that nobody would see (a 1×1 frame, or one that the site hides).
 */
export function createStandIn(element: HTMLElement): HTMLElement | null {
  const style = getComputedStyle(element);
  // None where an ancestor is hidden (a closed tab): then the size is unknown, not small.
  const rect = element.getClientRects()[0];
  const isSmall = !!rect && (rect.width < 40 || rect.height < 40);
  // The place of a button is empty as long as the script is not there that fills it.
  const isWidget = !element.matches('iframe,embed,object,video,audio');
  if (style.display === 'none' || (isSmall && !isWidget)) return null;

  const box = document.createElement('div');
  // (No container query: containment would take its width from a box that is as wide as what is in it.)
  box.className = `cg-hold${rect && (rect.width < 352 || rect.height < 240) ? ' cg-small' : ''}${rect && rect.height < 76 ? ' cg-low' : ''}`;
  box.dataset.consentgate = 'placeholder';
  // `style-src` blocks style attributes in markup, not properties set by script (CSP 3, "style-src-attr").
  // Important, so that a rule of the site for everything (`div{display:none!important}`) moves nothing.
  const look = (property: string, value: string) => box.style.setProperty(property, value, 'important');
  for (const property of layout) look(property, style.getPropertyValue(property));
  if (style.display === 'inline') look('display', 'inline-block');
  // An embed as wide as its parent follows the window; any other keeps its width.
  look(
    'width',
    rect && !isSmall && rect.width + 1 < (element.parentElement?.clientWidth ?? 0) ? `${rect.width}px` : '100%',
  );
  const hasRatio = /\d/.test(style.aspectRatio);
  if (!rect && !isWidget) look('aspect-ratio', '16/9');
  else if (rect && !isSmall && !hasRatio) look('height', `${rect.height}px`);

  // A picture of the site's own. One from another origin is not fetched: that would be the contact we prevent.
  const poster = element.getAttribute('data-poster-local');
  const url = new URL(poster ?? '', document.baseURI);
  if (poster && url.origin === location.origin) look('background-image', `url("${url.href}")`);

  element.hidden = true;
  element.before(box);
  // The ratio of an embed is that of what is inside its edge (2 px, if the site says nothing), and a height may outdo it.
  if (rect && !isSmall && hasRatio) look('aspect-ratio', `${box.getBoundingClientRect().width}/${rect.height}`);
  return box;
}
