import { decodeEach, pickVerdicts, readObject, readTime, type Tool } from './tool.js';

/**
 * iubenda: JSON `{timestamp, version, purposes: {1: true, …}, id}` under the number of the policy (`s…`: of the site);
 * cookies with more behind it (`-granular`, `-uspr`) are something else. `consent: true` without purposes tells nothing of them.
 */
export const iubenda: Tool = {
  names: '_iub_cs-*',
  isDated: true,
  // 1 necessary, 2 functionality, 3 experience, 4 measurement, 5 marketing.
  categories: { 2: 'functional', 3: 'functional', 4: 'analytics', 5: 'marketing' },
  decode: (stored, known) =>
    decodeEach((text) => {
      const { timestamp, purposes } = readObject(text);
      return { time: readTime(timestamp), categories: pickVerdicts(purposes) };
    })(
      stored.filter(([name]) => /^_iub_cs-s?\d+$/.test(name)),
      known,
    ),
};
