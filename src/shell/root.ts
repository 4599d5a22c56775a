/** `#consentgate-root`, first in body: the one element that everything of ours lives in. */
export interface Root {
  /** Returns it; makes it on demand. */
  read(): HTMLElement;
  /** Puts it back with all that is in it, where a route of the site has thrown it out with the rest of the body. */
  putBack(): unknown;
}

/** Makes the root's keeper; nothing is in the page before somebody reads it. */
export function createRoot(): Root {
  let root: HTMLElement | undefined;
  const read = () => {
    const there = document.querySelector<HTMLElement>('#consentgate-root');
    // Whoever hydrates a whole document (React) steps over an element of a name that is none of the body's own; a `div` it
    // takes for the page's, and throws away what the server has sent. It has no role, nor rows of the page's style sheets.
    root ??= there ?? document.createElement('data');
    // No box of its own: an empty first child takes a row of `body{display:grid}`, and a gap; and where a site turns, moves or
    // hides whatever comes first, or all there is, what is fixed would lie in that box, out of view.
    root.style = 'display:contents!important';
    root.id = 'consentgate-root';
    if (!root.isConnected) {
      // A copy, in a page that htmx has kept.
      there?.remove();
      // Not `document.body`, which is a frame where the site has one of that name.
      (document.querySelector('body') as HTMLElement).prepend(root);
    }
    return root;
  };
  return {
    read,
    putBack() {
      return root?.isConnected === false && read();
    },
  };
}

/**
 * Makes the control that opens the preferences again, in English; the part `label` knows its other words. No sheet of the
 * site takes it away; `--cg-reopen` moves it (an `inset`).
 */
function createReopen(theme: unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.lang = 'en';
  button.dataset.consentgate = 'reopen';
  button.textContent = 'Cookie settings';
  button.dataset.consentAction = 'open-preferences';
  button.className = 'cg-reopen';
  // System colours follow dark mode and forced colours without a style sheet, and the site where it is `light` or `dark` for all.
  button.style.cssText =
    `all:revert;inset:var(--cg-reopen,auto auto 1rem 1rem);padding:0 1rem;border:1px solid;color:var(--cg-text,CanvasText);color-scheme:${/^(dark|light)$/.test(theme as string) ? theme : 'light dark'};font:600 max(14px,.9rem)/44px system-ui;z-index:2147483647;position:fixed;border-radius:22px;background:var(--cg-surface,Canvas);`.replace(
      /;/g,
      '!important;',
    );
  return button;
}

/**
 * Shows the control or takes it away, and tells whether it stands; a site with a control of its own needs none of ours, and
 * may have it at the end of what is being read still.
 */
export function showReopen(
  inside: { reopen?: HTMLElement; raw: { readonly theme?: unknown }; root(): HTMLElement },
  isHidden: boolean,
): boolean | undefined {
  let { reopen } = inside;
  // Not beside one of the site, which may have come with a route, or have gone with it. Prototype's `remove()` wants a parent.
  if (isHidden || document.querySelector('[data-consent-action=open-preferences]:not([class^=cg-])'))
    reopen?.isConnected && reopen.remove();
  // Not again where it is: to be moved would cost it the focus.
  else if (!reopen?.isConnected && document.readyState !== 'loading') {
    reopen = inside.reopen ??= createReopen(inside.raw.theme);
    inside.root().append(reopen);
  }
  return reopen?.isConnected;
}
