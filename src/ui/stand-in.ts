/**
 * Makes the box that stands in for an embed, right before it and of the same size, so that nothing moves when they
 * change places; `null` for an embed that nobody would see (a 1×1 frame, or one that the site hides).
 */
export function createStandIn(element: HTMLElement): HTMLElement | null {
  const style = getComputedStyle(element);
  // None where an ancestor is hidden (a closed tab): then the size is unknown, not small.
  const rect = element.getClientRects()[0];
  if (style.display === 'none' || (rect && (rect.width < 40 || rect.height < 40))) return null;

  const box = document.createElement('div');
  box.className = 'cg-hold';
  box.dataset.consentgate = 'placeholder';
  const { position, inset, margin, float, verticalAlign, gridArea, flex, aspectRatio } = style;
  const height = rect && aspectRatio === 'auto' ? `${rect.height}px` : 'auto';
  // `style-src` blocks style attributes in markup, not properties set by script (CSP 3, "style-src-attr").
  Object.assign(box.style, { inset, margin, float, verticalAlign, gridArea, flex, height });
  box.style.position = position.replace('static', 'relative');
  box.style.display = style.display.replace(/^inline$/, 'inline-block');
  // An embed as wide as its parent follows the window; any other keeps its width.
  box.style.width = rect && rect.width + 1 < (element.parentElement?.clientWidth ?? 0) ? `${rect.width}px` : '100%';
  box.style.aspectRatio = rect ? aspectRatio : '16/9';
  element.hidden = true;
  element.before(box);
  return box;
}
