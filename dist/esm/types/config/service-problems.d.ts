import type { Service } from '../types.js';
import type { RawOptions } from './parse.js';
/** `; did you mean "matomo"?` for what is no id of these, or `''`: by another name, misspelt, or with more behind it (`hotjar-tag`). */
export declare function suggestService(wrong: string, ids: readonly string[]): string;
/** Says what of a service's settings is missing, misspelt or of another form; `suggest` names what was meant. */
export declare function findServiceProblems(service: Service, others: readonly string[], categories: readonly string[], raw: RawOptions, suggest: (wrong: string, candidates: readonly string[]) => string): string[];
