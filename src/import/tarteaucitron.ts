import { decodeEach, decodePercent, type Tool, type Verdict } from './tool.js';

/** tarteaucitron.js: `!gtag=true!youtube=false!vimeo=wait`; the last word about a service counts, `wait` is none. */
export const tarteaucitron: Tool = {
  names: 'tarteaucitron',
  isRenamable: true,
  isDated: false,
  services: {
    analytics: 'google-analytics',
    gajs: 'google-analytics',
    gtag: 'google-analytics',
    googletagmanager: 'google-tag-manager',
    googleads: 'google-ads',
    googlemaps: 'google-maps',
    facebookpixel: 'meta-pixel',
    linkedininsighttag: 'linkedin-insight',
    bingads: 'microsoft-advertising',
    clarity: 'microsoft-clarity',
    pinterestpixel: 'pinterest-tag',
    intercomChat: 'intercom',
    matomocloud: 'matomo',
  },
  decode: decodeEach((text) => {
    const plain = decodePercent(text);
    if (!/^(![\w-]+=(true|false|wait))+$/.test(plain)) return null;
    const words = new Map([...plain.matchAll(/!([\w-]+)=(\w+)/g)].map(([, id, word]) => [id as string, word]));
    return {
      services: [...words].flatMap(([id, word]): Verdict[] => (word === 'wait' ? [] : [[id, word === 'true']])),
    };
  }),
};
