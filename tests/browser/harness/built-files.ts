/** The files of this repository that a page may ask for: the built scripts and the themes. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = { '/consentgate/': 'dist', '/themes/': 'themes' } as const;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** A file's content and its media type. */
export interface BuiltFile {
  readonly body: Buffer;
  readonly type: string;
}

/** Reads `/consentgate/…` from `dist/` and `/themes/…` from `themes/`; `null` for anything else. */
export const readBuiltFile = async (pathname: string): Promise<BuiltFile | null> => {
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    if (!pathname.startsWith(prefix)) continue;
    const base = resolve(ROOT, folder);
    const file = resolve(base, decodeURIComponent(pathname.slice(prefix.length)));
    if (!file.startsWith(base + sep)) return null;
    const body = await readFile(file).catch(() => null);
    return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
  }
  return null;
};
