import { readPageOptions } from '../config/script-tag.js';
import { ConsentError } from '../errors.js';
import { type ImportOptions, importConsent } from '../import/index.js';

const readMapping = (name: string, json: unknown): unknown => {
  try {
    return JSON.parse(`${json}`);
  } catch (error) {
    throw new ConsentError([`data-import-${name} is no JSON: ${error}`]);
  }
};

/** `data-import` is `from`, `data-import-forget` is `forget`, and so on. */
function readWanted(raw: Readonly<Record<string, unknown>>): ImportOptions {
  const wanted: Record<string, unknown> = { from: raw.import };
  for (const [key, value] of Object.entries(raw)) {
    const name = /^import([A-Z].*)$/.exec(key)?.[1]?.toLowerCase();
    if (!name) continue;
    if (name === 'forget') wanted.forget = value !== 'off';
    else wanted[name] = /^(categories|services)$/.test(name) ? readMapping(name, value) : value;
  }
  return wanted as unknown as ImportOptions;
}

try {
  const { raw, unreadable } = readPageOptions(document.currentScript as HTMLScriptElement | null);
  // Of options that cannot be read, nobody knows what may be kept.
  if (!unreadable) importConsent(raw, readWanted(raw));
} catch (error) {
  // Where it cannot be imported, the visitor is asked.
  console.error(error instanceof ConsentError ? error.message : error);
}
