import { decodeEach, pickVerdicts, readObject, readTime, type Tool } from './tool.js';

/** Axeptio: JSON with `$$date`, `$$completed` (false until somebody answers), and vendor → boolean. */
export const axeptio: Tool = {
  names: 'axeptio_cookies',
  isDated: true,
  services: {
    google_analytics: 'google-analytics',
    google_ads: 'google-ads',
    facebook_pixel: 'meta-pixel',
  },
  decode: decodeEach((text) => {
    const { $$date: date, $$completed: isCompleted, ...vendors } = readObject(text);
    return isCompleted === true ? { time: readTime(date), services: pickVerdicts(vendors) } : null;
  }),
};
