import type { ImportOptions } from './index.js';
/** Says, one line per problem, what of the import is not understood. `ids`: the site's categories and services. */
export declare function findImportProblems(wanted: ImportOptions, ids: readonly string[]): string[];
