import { commonNames } from './names.js';
import type { FormerAnswer, Stored, Tool, Verdict } from './tool.js';

/** Their ids → ours; `''` leaves one out. */
export type Mapping = Readonly<Record<string, string>>;

const DAY = 86_400_000;

/** Texts beyond these bounds did not come from such a tool. */
const MAX_TEXT = 200_000;
const MAX_TEXTS = 500;

/**
 * What a visitor answered to a tool, if it is sound and in force: neither older than `days` nor from the future (`now` in
 * milliseconds since 1970). Never throws.
 */
export function readAnswer(
  tool: Tool,
  stored: Stored,
  known: readonly string[],
  days: number,
  now: number,
): FormerAnswer | null {
  if (stored.length > MAX_TEXTS || stored.some(([, text]) => text.length > MAX_TEXT)) return null;
  try {
    const answer = tool.decode(stored, known);
    const age = now - (answer?.time ?? now);
    return age > -60_000 && age < days * DAY ? answer : null;
  } catch {
    return null;
  }
}

/** Own members only: a category may be called `constructor`. */
const look = (mapping: Mapping = {}, id: string): string | undefined =>
  Object.entries(mapping).find(([theirs]) => theirs === id)?.[1];

/**
 * Translates an answer into choices of a receipt, 0 denied and 1 granted, for `ids` (the site's categories and services)
 * only. Where several of theirs stand for one of ours, they have to agree; otherwise it is left undecided.
 */
export function toChoices(
  { categories = [], services = [] }: FormerAnswer,
  tool: Pick<Tool, 'categories' | 'services'>,
  own: { readonly categories?: Mapping | undefined; readonly services?: Mapping | undefined },
  ids: readonly string[],
): Record<string, 0 | 1> {
  const verdicts = new Map<string, Set<boolean>>();
  const add = (list: readonly Verdict[], ...mappings: (Mapping | undefined)[]) => {
    for (const [theirs, isGranted] of list) {
      const ours = mappings.reduce<string | undefined>((found, mapping) => found ?? look(mapping, theirs), undefined);
      const id = ours ?? theirs;
      if (ids.includes(id)) verdicts.set(id, (verdicts.get(id) ?? new Set()).add(isGranted));
    }
  };
  add(categories, own.categories, tool.categories, commonNames);
  add(services, own.services, tool.services);
  // No prototype: the ids are a page's.
  const choices: Record<string, 0 | 1> = Object.create(null);
  for (const [id, said] of verdicts) if (said.size === 1) choices[id] = said.has(true) ? 1 : 0;
  return choices;
}
