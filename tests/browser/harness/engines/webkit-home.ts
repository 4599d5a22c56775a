/** The surroundings that MiniBrowser runs in: its home folder, its environment, its language. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the path of MiniBrowser, or `null`: Debian keeps it in a folder that names the processor and the interface version. */
export const findMiniBrowser = (): string | null => {
  const list = (folder: string): string[] =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  const files = list('/usr/lib').flatMap((processor) =>
    list(`/usr/lib/${processor}`)
      .filter((name) => name.startsWith('webkit2gtk-4'))
      .map((name) => `/usr/lib/${processor}/${name}/MiniBrowser`),
  );
  return files.filter((file) => existsSync(file)).at(-1) ?? null;
};

// A toolbar of normal size keeps the window wider than a phone, and a page is to be tested at 320 pixels.
const TINY_TOOLBAR = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
entry, button, image, toolbar, toolitem { min-width: 0; min-height: 0; padding: 0; }`;

/** Name of the file in that folder which starts MiniBrowser and tells us where the driver lets it listen. */
export const LAUNCHER = 'launch-minibrowser';

/** Makes a fresh home folder in the system's temporary folder. */
export const createHome = async (): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), 'consentgate-webkit-'));
  const folder = join(home, '.config', 'gtk-3.0');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'gtk.css'), TINY_TOOLBAR);
  const launcher = `#!/bin/sh\necho "inspector $WEBKIT_INSPECTOR_SERVER"\nexec ${findMiniBrowser()} "$@"\n`;
  await writeFile(join(home, LAUNCHER), launcher, { mode: 0o755 });
  return home;
};

/** Environment of the driver and of all that it starts. */
export const createEnvironment = (home: string, display: string): Record<string, string> => ({
  HOME: home,
  DISPLAY: `:${display}`,
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_DATA_HOME: join(home, '.local'),
  GDK_BACKEND: 'x11',
  // No desktop is there: no accessibility bus, no graphics card, no sandbox helper.
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
});

/** WebKit says the locale of its process; a locale that the system does not have is the C locale under its name. */
export const createLocale = async (home: string, locale: string): Promise<Record<string, string>> => {
  const folder = join(home, 'locale');
  const name = `${locale.replace('-', '_')}.utf8`;
  await mkdir(folder, { recursive: true });
  // A visitor before may have had the same language.
  await symlink('/usr/lib/locale/C.utf8', join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return { LOCPATH: folder, LC_ALL: name, LANG: name, LANGUAGE: locale.replace('-', '_') };
};
