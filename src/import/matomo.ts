import { readTime, type Tool, toMap } from './tool.js';

/**
 * Matomo's own consent (`requireConsent`, `requireCookieConsent`): each cookie holds the milliseconds of the answer and lives
 * for thirty years. It is about Matomo alone, not about a category. A removal wins over whatever else is still there.
 */
export const matomo: Tool = {
  names: 'mtm_consent mtm_cookie_consent mtm_consent_removed',
  isDated: true,
  decode: (stored) => {
    const texts = toMap(stored);
    const removed = texts.get('mtm_consent_removed');
    const time = removed ?? texts.get('mtm_consent') ?? texts.get('mtm_cookie_consent');
    // One that is there twice with other texts: nobody knows which is the newer.
    const hasTwins = stored.some(([name]) => !texts.has(name));
    return time && !hasTwins ? { time: readTime(time), services: [['matomo', removed === undefined]] } : null;
  },
};
