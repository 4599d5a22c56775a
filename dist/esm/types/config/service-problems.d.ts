import type { Service } from '../types.js';
import type { RawOptions } from './parse.js';
/** The id of a service that is known by another name, or what was written. */
export declare const toKnownId: (name: string) => string;
/** Says what of a service's settings is missing, misspelt or of another form; `suggest` names what was meant. */
export declare function findServiceProblems(service: Service, others: readonly string[], raw: RawOptions, suggest: (wrong: string, candidates: readonly string[]) => string): string[];
