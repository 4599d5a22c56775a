import type { KnownService } from './find-service.js';
import type { Judge } from './judge.js';
import type { Mark } from './mark.js';
/**
 * Finds the services that inline code belongs to, and third-party code that it imports. `findInHtml` looks into markup
 * that it writes. Without `byName` only addresses count.
 */
export type FindInCode = (code: string, judge: Judge, findInHtml: (html: string) => readonly Mark[], byName?: boolean) => Mark[];
/** Creates the search for a list of services. */
export declare function createFindInCode(services: readonly KnownService[]): FindInCode;
