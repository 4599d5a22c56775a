import type { Inside } from '../inside.js';
import type { Loader } from './load-file.js';

/** The last one of this address: a first try may have failed. */
const find = (url: string): Loader | undefined => [...document.querySelectorAll<Loader>(`[src="${url}"]`)].pop();

/**
 * Brings what the core has written into the page behind the file that runs now: such a script finds whom to hand over to as
 * soon as the parser has made its element, ahead of its run. A page that is stopped before that never makes it.
 */
const adoptFile = <T>(url: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const fail = () => reject(`cannot load ${url}`);
    const look = () => {
      const script = find(url);
      if (!script) return;
      observer.disconnect();
      script.consentgate = resolve as (brought: unknown) => void;
      script.onload = script.onerror = fail;
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
    document.addEventListener('readystatechange', () => find(url) || fail());
  });

/**
 * How to bring the files that the core has asked for with the one that runs now. Where the browser did not take what was written,
 * the core has made the elements: what such a script brings it leaves there, and one that has left nothing is asked for again.
 */
export function createAdopter(): (inside: Inside) => Inside['load'] {
  const isWritten = !(document.currentScript as HTMLScriptElement).async;
  return ({ load, config }) =>
    async <T>(name: string) => {
      const url = `${config.base}${name}.js`;
      return isWritten ? adoptFile<T>(url) : ((find(url)?.brought as T | undefined) ?? load<T>(name));
    };
}
