import type { Mark } from '../../edge/rewrite/mark.js';
import type { NamedService } from './words.js';
/** Writes the script tag for the marks of all pages; services that stand in another category than ours are described before it. */
export declare function createEmbedTag(marks: readonly Mark[], services: readonly NamedService[]): string;
