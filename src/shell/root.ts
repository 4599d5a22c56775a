/** Returns `#consentgate-root`, first in body, the one element that everything of ours lives in; makes it on demand. */
export function readRoot(): HTMLElement {
  let root = document.getElementById('consentgate-root');
  if (!root) {
    root = document.createElement('div');
    root.id = 'consentgate-root';
    document.body.prepend(root);
  }
  return root;
}

/** Makes the control that opens the preferences again, in English; the part `label` knows its other words. */
function createReopen(): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'cg-reopen';
  button.lang = 'en';
  button.dataset.consentgate = 'reopen';
  button.dataset.consentAction = 'open-preferences';
  button.textContent = 'Cookie settings';
  // System colours follow dark mode and forced colours without a style sheet.
  button.style.cssText =
    'all:revert;position:fixed;bottom:1rem;left:1rem;z-index:9999;padding:0 1rem;font:600 .9rem/44px system-ui;color-scheme:light dark;color:var(--cg-text,CanvasText);background:var(--cg-surface,Canvas);border:1px solid;border-radius:22px';
  return button;
}

/** Shows the control or takes it away, and tells whether it stands; a site with a control of its own needs none of ours. */
export function showReopen(inside: { reopen?: HTMLElement }, isShown: boolean): boolean | undefined {
  let { reopen } = inside;
  if (!isShown) reopen?.remove();
  // Not again where it is: to be moved would cost it the focus.
  else if (
    !reopen?.isConnected &&
    document.body &&
    !document.querySelector('[data-consent-action=open-preferences]:not(#consentgate-root *)')
  ) {
    reopen = inside.reopen ??= createReopen();
    readRoot().append(reopen);
  }
  return reopen?.isConnected;
}
