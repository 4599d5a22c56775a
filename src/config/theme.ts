import { suggest } from './nearest.js';
import type { RawOptions } from './parse.js';

/** Those of ours that are files; the others are in the interface itself. */
const files = ['quiet', 'bold', 'contrast', 'terminal', 'round'];
const built = ['auto', 'light', 'dark'];

/**
 * Leaves out a theme of ours that is named where nobody knows the folder of our files, on npm: it would be asked for beside the
 * page, and not be found. Says so in the console; the interface looks as it does without.
 */
export function leaveTheme(raw: RawOptions): RawOptions {
  const theme = `${raw.theme ?? ''}`;
  if (raw.base || !theme || built.includes(theme) || /[^\w-]/.test(theme)) return raw;
  console.error(
    `consentgate: option "theme" cannot be "${theme}": ${
      files.includes(theme)
        ? `on npm it is a file: leave the option out, and import 'consentgate/themes/${theme}.css' (or say in "base" where our files are)`
        : `there is no such theme${suggest(theme, [...files, ...built])}`
    }`,
  );
  return { ...raw, theme: 'auto' };
}
