/** What decides where an embed lies and how large it is. */
const layout = 'position inset margin float vertical-align grid-area flex display aspect-ratio max-width'.split(' ');

/** An embed may be larger than its place by its own edge (a frame's is 2 px on each side); by more than this, in pixels, it is no edge. */
const edge = 9;

/** What it takes up in the page, which a transform of its own, or of something around it, does not change. */
function readSize(element: HTMLElement): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  // That is whole pixels; what is drawn as large as it is laid out can be told to the fraction.
  return Math.abs(width - offsetWidth) < 1 && Math.abs(height - offsetHeight) < 1
    ? { width, height }
    : { width: offsetWidth, height: offsetHeight };
}

/**
 * The size that an embed will have; none in something hidden (a closed tab): then it is unknown, not small. Firefox lays out as
 * text, which has no width and height, an `<object>` or `<embed>` whose address is missing.
 */
function measure(element: HTMLElement): ReturnType<typeof readSize> | undefined {
  const { style } = element;
  const { display } = style;
  const priority = style.getPropertyPriority('display');
  const isText = element.matches('object,embed') && getComputedStyle(element).display === 'inline';
  if (isText) style.setProperty('display', 'inline-block', 'important');
  const size = element.getClientRects()[0] && readSize(element);
  if (isText) style.setProperty('display', display, priority);
  return size;
}

/** How wide the place is that an element has; what is inline (a `<span>`, a component without a style) has no width itself. */
function readRoom(element: Element): number {
  const parent = element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host;
  return parent ? parent.clientWidth || readRoom(parent) : 0;
}

/** The ratio of its attributes, or that of most films. */
function readRatio(element: Element): string {
  const [width, height] = ['width', 'height'].map((name) => Number(element.getAttribute(name)));
  return width && height ? `${width}/${height}` : '16/9';
}

/**
 * Makes the box that stands in for an embed, right before it and of the same size, so that nothing moves when they
 * change places; `null` for an embed that nobody would see (a 1×1 frame, or one that the site hides).
 */
export function createStandIn(element: HTMLElement): HTMLElement | null {
  const style = getComputedStyle(element);
  const rect = measure(element);
  const isSmall = !!rect && (rect.width < 40 || rect.height < 40);
  // The place of a button is empty as long as the script is not there that fills it.
  const isWidget = !element.matches('audio,video,object,iframe,embed');
  if (style.display === 'none' || (isSmall && !isWidget)) return null;

  const box = document.createElement('div');
  // (No container query: containment would take its width from a box that is as wide as what is in it.)
  box.className = `cg-hold${rect && rect.height < 240 ? ' cg-small' : ''}${rect && rect.height < 76 ? ' cg-low' : ''}`;
  box.dataset.consentgate = 'placeholder';
  // `style-src` blocks style attributes in markup, not properties set by script (CSP 3, "style-src-attr").
  // Important, so that a rule of the site for everything (`div{display:none!important}`) moves nothing.
  const look = (property: string, value: string) => box.style.setProperty(property, value, 'important');
  for (const property of layout) look(property, style.getPropertyValue(property));
  // Moved to the middle by it, or made small; what comes in by a movement is not where it will be.
  if (style.transitionDuration === '0s' && style.animationName === 'none') {
    look('transform', style.transform);
    look('transform-origin', style.transformOrigin);
  }
  if (style.display === 'inline') look('display', 'inline-block');
  // An embed as wide as its parent follows the window; any other keeps its width.
  const isNarrow = rect && !isSmall && rect.width + 1 < readRoom(element);
  look('width', isNarrow ? `${rect.width}px` : '100%');
  const hasRatio = /\d/.test(style.aspectRatio);
  // One that fills a box which has its height from its padding goes on filling it when the window turns.
  const frame = style.position === 'absolute' && element.offsetParent;
  const rest = rect && !isSmall && frame ? Math.round(rect.height - frame.clientHeight) : edge;
  if (!rect && !isWidget) look('aspect-ratio', readRatio(element));
  else if (Math.abs(rest) < edge) look('height', `calc(100% + ${rest}px)`);
  else if (rect && !isSmall && !hasRatio) look('height', `${rect.height}px`);

  // A picture of the site's own. One from another origin is not fetched: that would be the contact we prevent.
  const poster = element.getAttribute('data-poster-local');
  const url = new URL(poster ?? '', document.baseURI);
  if (poster && url.origin === location.origin) look('background-image', `url("${url.href}")`);

  element.hidden = true;
  element.before(box);
  // A parent that is as wide as what is in it (an inline block, a cell) had its width from the embed.
  const readRest = () => (rect && !isSmall ? rect.width - readSize(box).width : 0);
  const over = readRest();
  if (over) look('width', Math.abs(over) < edge && !isNarrow ? `calc(100% + ${over}px)` : `${rect?.width}px`);
  // Beside a long text a box gives way further than a frame does.
  if (Math.abs(readRest()) >= 1) look('flex-shrink', '0');
  // The ratio of an embed is that of what is inside its edge (2 px, if the site says nothing), and a height may outdo it.
  if (rect && !isSmall && hasRatio) look('aspect-ratio', `${readSize(box).width}/${rect.height}`);
  return box;
}
