import { adoptStyles } from './sheet.js';

/**
 * Keeps the page usable around the banner (WCAG 2.4.11, focus not obscured): leaves room at the page's end, and has the banner step aside, down to the edge, when something behind it gets the focus. Returns
 * what takes it back. A banner that a filter list hides has no size, and gets no room.
 */
export function keepClear(banner: HTMLElement, nonce: string): () => void {
  let takeBack = () => {};
  // Rules for one element; a custom property of the root would have the browser style the whole page anew.
  const measure = new ResizeObserver(() => {
    takeBack();
    const room = `block-end:${banner.offsetHeight}px`;
    takeBack = adoptStyles(`html{scroll-padding-${room}}html::after{content:"";display:block;padding-${room}}`, nonce);
  });
  const onFocus = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('#consentgate-root')) return;
    const isBehind = () => {
      const mine = banner.getBoundingClientRect();
      const { top, right, bottom, left } = target.getBoundingClientRect();
      return top >= mine.top && bottom <= mine.bottom && left >= mine.left && right <= mine.right;
    };
    if (isBehind()) banner.classList.add('cg-aside');
    if (isBehind()) target.scrollIntoView({ block: 'center' });
  };
  measure.observe(banner);
  document.addEventListener('focusin', onFocus);
  return () => {
    measure.disconnect();
    document.removeEventListener('focusin', onFocus);
    takeBack();
  };
}
