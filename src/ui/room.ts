/**
 * Keeps the page usable around the banner (WCAG 2.4.11, focus not obscured): tells the style sheet how much room to leave
 * at the page's end, and has the banner step aside, down to the edge, when something behind it gets the focus. Returns
 * what takes it back. A banner that a filter list hides has no size, and gets no room.
 */
export function keepClear(banner: HTMLElement): () => void {
  const root = document.documentElement;
  const measure = new ResizeObserver(() => root.style.setProperty('--cg-room', `${banner.offsetHeight}px`));
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
    root.style.removeProperty('--cg-room');
  };
}
