import { ConsentError } from '../errors.js';
/** Says of a file that cannot be read or written which one it is, and of a folder what to name instead. */
export declare function createFileError(file: string, error: unknown): ConsentError;
