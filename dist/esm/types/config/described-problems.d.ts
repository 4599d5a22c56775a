import type { Service } from '../types.js';
import type { CoreConfig } from './options.js';
/**
 * Says what of a description of a service cannot be meant as it stands; `isKnown`: the catalogue has it, so that other fields are
 * settings of its vendor's. `suggest` names what was meant.
 */
export declare function findDescribedProblems(service: Service, isKnown: boolean, { categories, services, cookieName }: Pick<CoreConfig, 'categories' | 'services' | 'cookieName'>, suggest: (wrong: string, candidates: readonly string[]) => string): string[];
