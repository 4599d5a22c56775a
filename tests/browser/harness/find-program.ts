/** Where the browsers of the system are. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Gives the full path of the first of these programs that is installed, or `null`. */
export const findProgram = (...names: readonly string[]): string | null => {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
};
