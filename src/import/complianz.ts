import { type Tool, toMap, type Verdict } from './tool.js';

/**
 * Complianz: `cmplz_statistics=allow|deny` and the like, in force once `cmplz_banner-status` is `dismissed`: before, they are
 * defaults of the region.
 */
export const complianz: Tool = {
  names: 'cmplz_*',
  isDated: false,
  decode: (stored) => {
    const texts = toMap(stored);
    if (texts.get('cmplz_banner-status') !== 'dismissed') return null;
    return {
      categories: ['preferences', 'statistics', 'marketing'].flatMap((id): Verdict[] => {
        const word = texts.get(`cmplz_${id}`);
        return word === 'allow' || word === 'deny' ? [[id, word === 'allow']] : [];
      }),
    };
  },
};
