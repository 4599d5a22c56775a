import { decodeEach, decodePercent, readTime, type Tool, type Verdict } from './tool.js';

/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1721194160684,region:'de'}`, which is
 * no JSON. `method:'implied'` (with the stamp `-1`) is written where nobody was asked; `-1` and `0` alone are no answer.
 */
export const cookiebot: Tool = {
  names: 'CookieConsent',
  isDated: true,
  decode: decodeEach((text) => {
    const plain = decodePercent(text);
    if (!/^\{stamp:'(?!-1')[\w+/=-]*',.*\}$/.test(plain) || !/,method:'explicit'[,}]/.test(plain)) return null;
    return {
      time: readTime(/,utc:(\d{13})[,}]/.exec(plain)?.[1]),
      categories: [...plain.matchAll(/,(preferences|statistics|marketing):(true|false)(?=[,}])/g)].map(
        ([, id, word]): Verdict => [id as string, word === 'true'],
      ),
    };
  }),
};
