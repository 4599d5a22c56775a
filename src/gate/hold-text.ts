import type { Trust } from '../trusted-types.js';

/** Takes out of a style sheet, or a script that lists addresses, what is held; gives what puts it back in. */
export function holdText(element: Element, text: string, rest: string, trust: Trust): () => void {
  const put = (to: Element, css: string) => {
    to.textContent = trust('createScript', css);
  };
  put(element, rest);
  return () => {
    const { localName, type, nonce } = element as HTMLScriptElement;
    // A script is read once.
    const copy = localName === 'script' ? Object.assign(document.createElement('script'), { type, nonce }) : element;
    put(copy, text);
    element.replaceWith(copy);
  };
}
