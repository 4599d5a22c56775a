import { type Tool, toMap, type Verdict } from './tool.js';

/**
 * Silktide Consent Manager: keys of `localStorage`, `true` or `false`. Version 2 `stcm.consent.<id>` once `stcm.hasConsented`
 * is `1`, version 1 `silktideCookieChoice_<id>` once `silktideCookieBanner_InitialChoice` is. Those of a `namespace` or
 * `bannerSuffix` are not read.
 */
export const silktide: Tool = {
  names: 'stcm.* silktideCookie*',
  isDated: false,
  decode: (stored) => {
    const texts = toMap(stored);
    const prefix =
      texts.get('stcm.hasConsented') === '1'
        ? 'stcm.consent.'
        : texts.get('silktideCookieBanner_InitialChoice') === '1' && 'silktideCookieChoice_';
    if (!prefix) return null;
    return {
      categories: [...texts].flatMap(([name, word]): Verdict[] =>
        name.startsWith(prefix) && (word === 'true' || word === 'false')
          ? [[name.slice(prefix.length), word === 'true']]
          : [],
      ),
    };
  },
};
