import type { Markup } from './markup.js';
/** The tools whose markup is understood, by the word for them. */
export declare const tools: Readonly<Record<string, Markup>>;
