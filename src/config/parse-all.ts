import { type Config, type CoreConfig, partOptions, type Texts } from './options.js';
import { parseTable, type RawOptions } from './parse.js';

/** What a link or a request may safely point to: http, https, or relative; `javascript:` and `data:` never are. */
export const safeAddress = /^(https?:|[^:]*$|[./?#])/i;

/** An attribute that gives one word: `data-text-accept-all` arrives as `textAcceptAll`. */
const isText = /^text[A-Z]/;

/** Is it an object of named things, and no list? */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object(value) === value && !Array.isArray(value);

/** The site's own words: those of attributes, and the object, which wins. */
function readTexts(raw: RawOptions): Texts {
  const texts: Record<string, unknown> = {};
  for (const name in raw) if (isText.test(name)) texts[(name[4] as string).toLowerCase() + name.slice(5)] = raw[name];
  return { ...texts, ...(isRecord(raw.texts) && raw.texts) } as Texts;
}

/** Adds what the parts have to know. An address that is none is left at its default. */
export function parseAll(core: CoreConfig, raw: RawOptions): Config {
  const safe = { ...raw };
  for (const name of ['privacyUrl', 'imprintUrl', 'theme', 'receipts']) {
    if (!safeAddress.test(`${raw[name] ?? ''}`)) delete safe[name];
  }
  return {
    ...core,
    ...parseTable(partOptions, safe),
    texts: readTexts(raw),
  } as unknown as Config;
}

/** Was everything given also taken as given? (A cheap look; `findProblems` says what was not, and why.) */
export function isUnderstood(config: Config, raw: RawOptions): boolean {
  const prefixes = config.services.map(({ id }) =>
    `${id}`.replace(/-./g, (letters) => (letters[1] as string).toUpperCase()),
  );
  const isSetting = (name: string) =>
    prefixes.some((prefix) => prefix && name.startsWith(prefix) && /[A-Z]/.test(name.charAt(prefix.length)));
  return (
    config.sound &&
    Object.keys(raw).every((name) => {
      const taken = (config as unknown as RawOptions)[name];
      if (raw[name] == null || isText.test(name) || isSetting(name)) return true;
      return name === 'texts' ? isRecord(raw[name]) : typeof taken === 'object' || taken === `${raw[name]}`;
    })
  );
}
