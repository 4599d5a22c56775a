import { enDeclaration } from '../locales/declaration.js';
import { en } from '../locales/en.js';
import { toLocaleId } from '../locales/find.js';
import { enReload } from '../locales/reload.js';
import type { RawOptions } from './parse.js';

const known: Readonly<Record<string, unknown>> = { ...en, ...enDeclaration, ...enReload };

/** A word of the site's own that we have no place for. */
export interface TextProblem {
  /** Where it stands, as the site wrote it. */
  readonly place: string;
  readonly name: string;
  /** What it would have to be called. */
  readonly meant?: string;
}

/** What may be named: to find the word that was meant. */
export const textNames: readonly string[] = Object.keys(known);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds the site's own words that fit nowhere: they would never be shown, and nobody would know why. */
export function findTextProblems(raw: RawOptions): TextProblem[] {
  const problems: TextProblem[] = [];
  const check = (texts: Readonly<Record<string, unknown>>, place: (name: string) => string) => {
    for (const [name, value] of Object.entries(texts)) {
      // A record of words may replace a word that has several forms, and one word may replace a record.
      const fits = name in known && (typeof value === 'string' || (isRecord(value) && isRecord(known[name])));
      if (!fits) problems.push({ place: place(name), name });
    }
  };
  for (const name of Object.keys(raw)) {
    const [, word] = /^text([A-Z].*)$/.exec(name) ?? [];
    if (word) check({ [(word[0] as string).toLowerCase() + word.slice(1)]: `${raw[name]}` }, () => name);
  }
  if (raw.texts == null) return problems;
  if (!isRecord(raw.texts)) return [...problems, { place: 'texts', name: '' }];
  for (const [name, value] of Object.entries(raw.texts)) {
    // An object under a name that is none of ours, and has the form of a language tag, holds that language's words.
    if (!(name in known) && isRecord(value) && /^[a-z]{2,3}([-_]\w+)*$/i.test(name)) {
      const meant = toLocaleId(name);
      if (meant !== name) problems.push({ place: `texts.${name}`, name, meant });
      check(value, (word) => `texts.${name}.${word}`);
    } else check({ [name]: value }, (word) => `texts.${word}`);
  }
  return problems;
}
