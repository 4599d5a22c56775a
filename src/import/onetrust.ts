import { readTime, type Tool, toMap, type Verdict } from './tool.js';

/**
 * OneTrust (and CookiePro): `OptanonConsent` is written on the first page, before anybody answers, with the defaults of the
 * region; only `OptanonAlertBoxClosed` (ISO 8601) says that somebody did, and when.
 */
export const onetrust: Tool = {
  names: 'OptanonConsent OptanonAlertBoxClosed',
  isDated: true,
  categories: { C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'marketing' },
  decode: (stored) => {
    const texts = toMap(stored);
    // Parameters are told apart before they are decoded: an address among them may hold others.
    const consent = new URLSearchParams(texts.get('OptanonConsent'));
    const [groups, more] = consent.getAll('groups');
    if (!groups || more || consent.get('AwaitingReconsent') === 'true') return null;
    return {
      time: readTime(decodeURIComponent(texts.get('OptanonAlertBoxClosed') ?? '')),
      categories: groups.split(',').flatMap((group): Verdict[] => {
        const [, id, digit] = /^([\w-]+):([01])$/.exec(group) ?? [];
        return id ? [[id, digit === '1']] : [];
      }),
    };
  },
};
