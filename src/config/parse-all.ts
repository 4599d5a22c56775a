import { type Config, type CoreConfig, partOptions } from './options.js';
import { parseTable, type RawOptions, toList } from './parse.js';

/** What a link or a request may safely point to: http, https, or relative; `javascript:` and `data:` never are. */
const safeAddress = /^(https?:|[^:]*$|[./?#])/i;

/** Adds what the parts have to know. An address that is none is left at its default. */
export function parseAll(core: CoreConfig, raw: RawOptions): Config {
  const safe = { ...raw };
  for (const name of ['privacyUrl', 'imprintUrl', 'theme', 'receipts']) {
    if (!safeAddress.test(`${raw[name] ?? ''}`)) delete safe[name];
  }
  return { ...core, ...parseTable(partOptions, safe), allow: toList(raw.allow ?? '') } as unknown as Config;
}

/** Was everything given also taken as given? (A cheap look; `findProblems` says what was not, and why.) */
export function isUnderstood(config: Config, raw: RawOptions): boolean {
  return (
    config.sound &&
    Object.keys(raw).every((name) => {
      const taken = (config as unknown as RawOptions)[name];
      return raw[name] == null || typeof taken === 'object' || taken === `${raw[name]}`;
    })
  );
}
