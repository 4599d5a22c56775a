import { adoptStyles } from './sheet.js';
import { ENTRANCE } from './styles.js';

/**
 * Keeps the page usable around the banner (WCAG 2.4.11, focus not obscured): leaves room at the page's end once the
 * banner has come in, and has it step aside, down to the edge, when something behind it gets the focus. Returns what
 * takes it back, and what lifts a banner that was out of the page. A banner that a filter list hides has no size, and gets no room.
 */
export function keepClear(banner: HTMLElement, nonce: string): [leave: () => void, lift: () => void] {
  let takeBack = () => {};
  let height = 0;
  // Rules for one element; a custom property of the root would have the browser style the whole page anew.
  const measure = () => {
    // biome-ignore lint/suspicious/noAssignInExpressions: a statement of its own costs bytes of every first visit
    if (height === (height = banner.offsetHeight)) return;
    takeBack();
    // With its distance from the edge. On paper there is no banner, and a blank end would be a page more.
    const room = `block-end:${height + 16}px`;
    takeBack = adoptStyles(
      `html{scroll-padding-${room}}@media screen{html::after{display:block;content:"";padding-${room}}}`,
      nonce,
    );
  };
  /**
   * `body{transform}` and its like have "fixed" mean the end of the page, screens away, and a bar of the site, which may come
   * at any time, may lie above all there is. The top layer knows nothing of either; but over a dialog of the site nobody could
   * press anything.
   */
  const lift = () => {
    try {
      if (!document.querySelector('dialog[open]')) banner.showPopover();
    } catch {
      // It is there already, or out of the page for a moment, or the browser has no such layer.
    }
  };
  const observer = new ResizeObserver(measure);
  const isAt = (x: number, y: number) => banner.contains(document.elementFromPoint(x, y));
  /** Does the banner cover it, but for a rim? Itself, too, unless something lies above it; its corners are round. */
  const covers = (element: Element, box = element.getBoundingClientRect()) =>
    isAt(box.x + 9, box.y + 9) && isAt(box.right - 9, box.bottom - 9);
  const onFocus = (event: Event) => {
    const target = event.target as Element;
    // A document has the focus, too.
    if (target.closest?.('#consentgate-root') !== null) return;
    measure();
    banner.classList.remove('cg-up');
    if (covers(target)) banner.classList.add('cg-aside');
    if (covers(target)) target.scrollIntoView({ block: 'center' });
    // A bar of the site that is fixed there cannot be scrolled.
    if (covers(target)) banner.classList.add('cg-up');
  };
  lift();
  setTimeout(() => {
    // Changes come after the looks, so that the page is laid out once. Measured before it is observed, because an observed
    // size is told when the page was laid out, which would then be laid out again.
    lift();
    measure();
    observer.observe(banner);
  }, ENTRANCE);
  document.addEventListener('focusin', onFocus);
  return [
    () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      takeBack();
    },
    lift,
  ];
}
