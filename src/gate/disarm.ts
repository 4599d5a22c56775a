import { isLiveScript } from './find.js';
import type { LooseSet } from './loose-set.js';

/** Scripts with the same marks that have run. */
export interface Ran {
  readonly marked: HTMLElement;
  /** Did another tag write them? That would write them again. */
  readonly isWritten: boolean;
  readonly scripts: LooseSet<HTMLScriptElement>;
  /** What they are: of a page that somebody has kept and shows again, the scripts are copies. */
  readonly texts: Set<string>;
}

/** The same for a copy of it. */
export const describeScript = ({ src, text }: HTMLScriptElement): string => `${src} ${text}`;

/** Takes a script out of the browser's reach that has not run yet. */
export function disarmScript(script: HTMLScriptElement): void {
  if (!isLiveScript(script)) return;
  script.dataset.type = script.type;
  script.type = 'text/plain';
}

/**
 * Takes scripts back that may not run any more. They have run, and will not again; but copies of them would, in a page that
 * somebody keeps. Returns what was found, copies that are here already among it.
 */
export function disarmRan({ marked, isWritten, scripts, texts }: Ran): HTMLScriptElement[] {
  const { dataset } = marked;
  const copies = [...document.scripts].filter((script) => isLiveScript(script) && texts.has(describeScript(script)));
  const found = [...scripts.list(), ...copies];
  for (const script of found) {
    for (const name of isWritten ? [] : ['consent', 'service']) if (dataset[name]) script.dataset[name] = dataset[name];
    disarmScript(script);
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel$=preload]'))
      if (link.href === script.src) link.remove();
  }
  return found;
}
