import type { Service } from '../types.js';
import { type CoreConfig, coreOptions } from './options.js';

/** Options as they come in, from any source. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** What an id of a category or service looks like: fit for an attribute, a cookie and a class name alike. */
export const idForm = /^[a-z][\w-]*$/i;

/** Takes a list as an array, or as text with blanks or commas. */
export const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : `${value}`.split(/[\s,]+/).filter((word) => word);

/** Reads the options of one table. What is not understood is left at its default, which is the closed one. */
export function parseTable(table: Readonly<Record<string, string>>, raw: RawOptions): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const [name, row] of Object.entries(table)) {
    const words = row.split('|');
    const value = `${raw[name] ?? words[0]}`;
    config[name] = words[1] && !words.includes(value) ? words[0] : value;
  }
  return config;
}

/**
 * Reads what the core has to know. Never throws; what was not understood is told by `findProblems`.
 * `sound`: every source of options could be read.
 */
export function parseCore(raw: RawOptions, sound = true): CoreConfig {
  const region = raw.region as string;
  // Only where the law lets categories run until somebody objects; any other region is asked first.
  const config = parseTable(coreOptions, { mode: /^us/i.test(region) && 'opt-out', ...raw });
  const [revision, ...revised] = toList(config.revision);
  return {
    ...config,
    sound,
    revision,
    // Of options that cannot be read, nobody knows what has changed.
    revised: sound ? revised : [],
    // What a receipt cannot carry, nobody could ever answer.
    categories: toList(config.categories).filter((id) => idForm.test(id as string)),
    // Statistics (Data (Use and Access) Act 2025, schedule 12), with a way to object.
    exempt: toList(raw.exempt ?? (/^(uk|gb)\b/i.test(region) ? 'analytics' : '')),
    allow: toList(config.allow),
    services: toList(raw.services ?? '').map((option) => {
      const service = (Object(option) === option ? option : { id: option }) as Partial<Service>;
      // One without an id is told of; its hosts wait all the same.
      return { id: `${service.name}`, name: service.id, ...service };
    }),
  } as unknown as CoreConfig;
}
