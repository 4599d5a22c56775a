import { decodeEach, pickVerdicts, readObject, type Tool } from './tool.js';

/** Klaro: JSON, service → boolean, in a cookie or in `localStorage` (`storageMethod`). */
export const klaro: Tool = {
  names: 'klaro',
  isRenamable: true,
  isDated: false,
  decode: decodeEach((text) => ({ services: pickVerdicts(readObject(text)) })),
};
