import type { Inside } from '../inside.js';
import type { Loader } from './load-file.js';

/**
 * Brings what the core has written into the page behind the file that runs now: such a script finds whom to hand over to as
 * soon as the parser has made its element, ahead of its run.
 */
const adoptFile = <T>(url: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const script = document.querySelector<Loader>(`[src="${url}"]`);
      if (!script) return;
      observer.disconnect();
      script.consentgate = resolve as (brought: unknown) => void;
      script.onload = script.onerror = () => reject(`cannot load ${url}`);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });

/** How to bring them: where the browser took what was written, the file that runs now is not one that the core has made. */
export function createAdopter(): (inside: Inside) => Inside['load'] {
  const isWritten = !(document.currentScript as HTMLScriptElement).async;
  return ({ load, config }) => (isWritten ? (name) => adoptFile(`${config.base}${name}.js`) : load);
}
