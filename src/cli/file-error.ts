/// <reference types="node" />
import { ConsentError } from '../errors.js';

/** Says of a file that cannot be read or written which one it is, and of a folder what to name instead. */
export function createFileError(file: string, error: unknown): ConsentError {
  const { code, message } = error as NodeJS.ErrnoException;
  const folder = `this is a folder: name the pages in it (${file.replace(/[\\/]+$/, '')}/*.html)`;
  return new ConsentError([`${file}: ${code === 'EISDIR' ? folder : message}`]);
}
