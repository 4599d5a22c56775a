import { decodeEach, pickVerdicts, readObject, readTime, type Tool } from './tool.js';

const decodeStorage = decodeEach((text) => {
  const { consents, consentInfo } = readObject(text);
  return {
    time: readTime((consentInfo as { time?: unknown } | undefined)?.time),
    categories: pickVerdicts(consents),
  };
});

const decodeCookie = decodeEach((text) => {
  if (!/^[\w.]+:[^,]*(,[\w.]+:[^,]*)*$/.test(text)) return null;
  const pairs = text.split(',').map((pair) => pair.split(':'));
  return {
    time: readTime(pairs.find(([key]) => key === 'i.t')?.[1]),
    categories: pairs.flatMap(([key, value]) =>
      /^c\.\w+$/.test(`${key}`) && value === '1' ? [[`${key}`.slice(2), true]] : [],
    ),
  };
});

/**
 * c15t: JSON in `localStorage`, and the same shortened in a cookie, `c.marketing:1,i.t:1764430783043`, which leaves out what
 * is false. So of the cookie alone only yeses are read.
 */
export const c15t: Tool = {
  names: 'c15t privacy-consent-storage',
  isDated: true,
  decode: (stored, known) => decodeStorage(stored, known) ?? decodeCookie(stored, known),
};
