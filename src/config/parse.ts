import type { Service } from '../types.js';
import { type Config, optionTable, type ServiceOption } from './options.js';

/** Options as they come in, from any source. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Takes a list as an array, or as text with blanks or commas. */
const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : `${value}`.split(/[\s,]+/).filter(Boolean);

/**
 * Reads options into a complete configuration. What is not understood is left at its default, which is the
 * closed one; `findProblems` tells what that was. Never throws. `unreadable`: a source could not be read.
 */
export function parseOptions(raw: RawOptions, unreadable?: unknown): Config {
  const config: Record<string, unknown> = { sound: !unreadable };
  for (const [name, row] of Object.entries(optionTable)) {
    const words = row.split('|');
    const value = `${raw[name] ?? words[0]}`;
    config[name] = words[1] && !words.includes(value) ? words[0] : value;
  }
  config.categories = toList(raw.categories ?? config.categories);
  config.allow = toList(raw.allow ?? '');
  config.services = toList(raw.services ?? '').map((option) => {
    const service = Object(option) === option ? (option as ServiceOption & object) : { id: option };
    return { name: service.id, ...service } as Service;
  });
  return config as unknown as Config;
}
