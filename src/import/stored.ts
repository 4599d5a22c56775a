import type { Stored } from './tool.js';

const toForm = (glob: string) => new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);

/** Reads what is stored under names, cookies first. Never throws: a sandboxed frame may read nothing. */
export function readStored(globs: readonly string[]): Stored {
  const forms = globs.map(toForm);
  const found: [string, string][] = [];
  const add = (name: string, text: string) => forms.some((form) => form.test(name)) && found.push([name, text]);
  try {
    for (const pair of document.cookie.split('; ')) {
      const at = pair.indexOf('=');
      if (at > 0) add(pair.slice(0, at), pair.slice(at + 1));
    }
    for (const key of Object.keys(localStorage)) add(key, localStorage.getItem(key) ?? '');
  } catch {
    // What could be read counts.
  }
  return found;
}

/** Deletes it again, on every domain and path that a cookie of this page may have come from. */
export function forgetStored(stored: Stored): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, at) => `; domain=${labels.slice(at).join('.')}`)];
  const folders = location.pathname.split('/');
  const paths = folders.flatMap((_, at) => {
    const path = folders.slice(0, at + 1).join('/');
    return [path || '/', `${path}/`];
  });
  const places = domains.flatMap((domain) => [...new Set(paths)].map((path) => `; path=${path}${domain}`));
  for (const [name] of stored) {
    try {
      for (const place of places) {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is asynchronous and not in every engine
        document.cookie = `${name}=; max-age=0${place}`;
      }
      localStorage.removeItem(name);
    } catch {
      // As above.
    }
  }
}
