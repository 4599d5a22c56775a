import type { Config } from '../config/options.js';
import { isUnderstood, parseAll } from '../config/parse-all.js';
import type { Inside } from '../inside.js';

/** Completes the configuration for the parts, once; has what was not understood explained. */
export function readConfig(inside: Inside): Config {
  if (!inside.whole) {
    const { config, raw, use } = inside;
    inside.whole = parseAll(config, raw);
    // A service that is named by its id only may not exist; the explanation knows the catalogue.
    if (!isUnderstood(inside.whole, raw)) use('problems');
  }
  return inside.whole;
}
