import { decodeEach, pickVerdicts, readObject, type Tool } from './tool.js';

/** Orejime: JSON, purpose → boolean. The cookie is called `eu-consent`, whatever its README says. */
export const orejime: Tool = {
  names: 'eu-consent',
  isRenamable: true,
  isDated: false,
  decode: decodeEach((text) => ({ categories: pickVerdicts(readObject(text)) })),
};
