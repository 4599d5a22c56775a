import { adoptStyles } from './sheet.js';
import { ENTRANCE } from './styles.js';

/**
 * Keeps the page usable around the banner (WCAG 2.4.11, focus not obscured): leaves room at the page's end once the
 * banner has come in, and has it step aside, down to the edge, when something behind it gets the focus. Returns what
 * takes it back. A banner that a filter list hides has no size, and gets no room.
 */
export function keepClear(banner: HTMLElement, nonce: string): () => void {
  let takeBack = () => {};
  let height = 0;
  // Rules for one element; a custom property of the root would have the browser style the whole page anew.
  const measure = () => {
    if (height === banner.offsetHeight) return;
    height = banner.offsetHeight;
    takeBack();
    // On paper there is no banner, and a blank end would be a page more.
    const room = `block-end:${height}px`;
    takeBack = adoptStyles(
      `html{scroll-padding-${room}}@media screen{html::after{content:"";display:block;padding-${room}}}`,
      nonce,
    );
  };
  const observer = new ResizeObserver(measure);
  const onFocus = (event: Event) => {
    const target = event.target as Element;
    // A document has the focus, too.
    if (!target.closest || target.closest('#consentgate-root')) return;
    measure();
    const isBehind = () => {
      const mine = banner.getBoundingClientRect();
      const its = target.getBoundingClientRect();
      return its.top >= mine.top && its.bottom <= mine.bottom && its.left >= mine.left && its.right <= mine.right;
    };
    if (isBehind()) banner.classList.add('cg-aside');
    if (isBehind()) target.scrollIntoView({ block: 'center' });
  };
  // Measured first, because an observed size is told when the page was laid out, which would then be laid out again.
  setTimeout(() => {
    // `body{transform}` and its like have "fixed" mean the end of the page, screens away; the top layer knows no such frame.
    if (banner.getBoundingClientRect().top > innerHeight) {
      banner.popover = 'manual';
      // WebKit draws it where it was, unless it was away for a moment.
      banner.hidden = true;
      banner.getBoundingClientRect();
      banner.showPopover?.();
      banner.hidden = false;
    }
    measure();
    observer.observe(banner);
  }, ENTRANCE);
  document.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    takeBack();
  };
}
