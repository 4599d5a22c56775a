import { isModule, readType, willRun } from './will-run.js';

/** The address of a script, wherever it is written; the guard has put `data-` before the one that it found. */
export const readAddress = (script: Element) => {
  const names = script instanceof SVGElement ? ['href', 'xlink:href'] : ['src'];
  const written = ['data-src', ...names.flatMap((name) => [`data-${name}`, name])];
  return script.getAttribute(written.find((name) => script.hasAttribute(name)) ?? '');
};

/** Starts the download of a script whose turn comes later. */
export function preload(script: Element): void {
  const href = readAddress(script);
  const type = readType(script);
  if (!href || script.localName !== 'script' || !willRun(script, type) || !script.isConnected) return;
  // A frame does not take what its page has fetched.
  if (script.ownerDocument !== document) return;
  // Chromium reads what was preloaded by code in the encoding of the page, whatever the link says (156).
  const charset = script.getAttribute('charset');
  if (charset && charset.toLowerCase() !== document.characterSet.toLowerCase()) return;
  // WebKit reads what has come in the encoding of the page, whatever its server says (2.50).
  if (!isModule(type) && document.characterSet !== 'UTF-8' && /Apple/.test(navigator.vendor)) return;
  const link = document.createElement('link');
  link.rel = isModule(type) ? 'modulepreload' : 'preload';
  link.as = 'script';
  // The same request mode, or the browser would fetch the script a second time; Firefox asks for the same encoding, too.
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority', 'charset']) {
    const value = script.getAttribute(name);
    if (value != null) link.setAttribute(name, value);
  }
  link.nonce = (script as HTMLScriptElement).nonce;
  link.href = href;
  document.head.append(link);
}
