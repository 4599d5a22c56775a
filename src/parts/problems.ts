import { findProblems } from '../config/problems.js';
import { readPageOptions } from '../config/script-tag.js';
import type { Inside } from '../inside.js';

/** Explains in the console what of the options is not understood. The sentences are kept out of the visitor's download. */
export function mountProblems({ config, raw }: Inside): object {
  const problems = findProblems(raw, config.sound ? undefined : readPageOptions(null).unreadable);
  if (problems[0]) console.error(`consentgate: ${problems.join('\n  ')}`);
  return problems;
}
