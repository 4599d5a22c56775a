import type { FormerAnswer, Stored, Tool } from './tool.js';
/** Their ids → ours; `''` leaves one out. */
export type Mapping = Readonly<Record<string, string>>;
/**
 * What a visitor answered to a tool, if it is sound and in force: neither older than `days` nor from the future (`now` in
 * milliseconds since 1970). Never throws.
 */
export declare function readAnswer(tool: Tool, stored: Stored, known: readonly string[], days: number, now: number): FormerAnswer | null;
/**
 * Translates an answer into choices of a receipt, 0 denied and 1 granted, for `ids` (the site's categories and services)
 * only. Where several of theirs stand for one of ours, they have to agree; otherwise it is left undecided.
 */
export declare function toChoices({ categories, services }: FormerAnswer, tool: Pick<Tool, 'categories' | 'services'>, own: {
    readonly categories?: Mapping | undefined;
    readonly services?: Mapping | undefined;
}, ids: readonly string[]): Record<string, 0 | 1>;
