import type { Inside } from '../../inside.js';
import type { Service } from '../../types.js';
/**
 * After a withdrawal, in a page that a policy closes: puts a narrower one on top (CSP 3 lets a page only tighten its
 * policy), so that the browser itself holds what was let in until now, and what no script can hold: `import()`, natives
 * that were captured early, locations of frames.
 */
export declare function tightenPolicy({ config, raw }: Pick<Inside, 'config' | 'raw'>, granted: readonly Service[]): void;
