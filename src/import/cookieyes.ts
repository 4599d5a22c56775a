import { decodeEach, decodePercent, type Tool, type Verdict } from './tool.js';

/**
 * CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,…`. Without `action:yes` the words are defaults
 * of the region. `lastRenewedDate` is the site's, not the visitor's.
 */
export const cookieyes: Tool = {
  names: 'cookieyes-consent',
  isDated: false,
  decode: decodeEach((text) => {
    const words = decodePercent(text).split(',');
    if (!words.includes('action:yes')) return null;
    return {
      categories: ['functional', 'analytics', 'performance', 'advertisement'].flatMap((id): Verdict[] => {
        const isGranted = words.includes(`${id}:yes`);
        return isGranted === words.includes(`${id}:no`) ? [] : [[id, isGranted]];
      }),
    };
  }),
};
