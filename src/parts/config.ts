import type { Config } from '../config/options.js';
import { isUnderstood, parseAll } from '../config/parse-all.js';
import type { Inside } from '../inside.js';

/** Completes the configuration for the parts; has what was not understood explained, once. */
export function readConfig({ config, raw, use }: Inside): Config {
  const complete = parseAll(config, raw);
  // A service that is named by its id only may not exist; the explanation knows the catalogue.
  if (!isUnderstood(complete, raw)) use('problems');
  return complete;
}
