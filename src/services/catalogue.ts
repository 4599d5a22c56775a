import { capterra } from './capterra.js';
import { cloudflareTurnstile, cloudflareWebAnalytics } from './cloudflare.js';
import {
  googleAds,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleRemarketing,
  googleTagManager,
  recaptchaEnterprise,
} from './google.js';
import { hotjar } from './hotjar.js';
import { hubspot, hubspotForms } from './hubspot.js';
import { intercom } from './intercom.js';
import { linkedinInsight, linkedinWidgets } from './linkedin.js';
import { matomo } from './matomo.js';
import { facebookSocial, instagramEmbed, metaPixel } from './meta.js';
import { microsoftAdvertising, microsoftClarity } from './microsoft.js';
import { opentracker } from './opentracker.js';
import { newsletter, ownCookies, ownUtmCookie } from './own.js';
import { pinterestTag, pinterestWidgets } from './pinterest.js';
import { plausible } from './plausible.js';
import { posthog } from './posthog.js';
import { propensity } from './propensity.js';
import type { CatalogueService } from './service.js';
import { stripe } from './stripe.js';
import { tiktokPixel } from './tiktok.js';
import { vimeo } from './vimeo.js';
import { vwo } from './vwo.js';
import { walkme } from './walkme.js';
import { xPixel, xWidgets } from './x.js';
import { youtube } from './youtube.js';

/** Every service of the catalogue. */
export const catalogue: readonly CatalogueService[] = [
  matomo,
  ownUtmCookie,
  googleTagManager,
  googleAnalytics,
  googleAds,
  googleRemarketing,
  recaptchaEnterprise,
  youtube,
  hubspot,
  hubspotForms,
  vimeo,
  microsoftAdvertising,
  vwo,
  hotjar,
  capterra,
  propensity,
  facebookSocial,
  instagramEmbed,
  metaPixel,
  linkedinInsight,
  xWidgets,
  walkme,
  opentracker,
  ownCookies,
  newsletter,
  xPixel,
  googleMaps,
  googleFonts,
  tiktokPixel,
  microsoftClarity,
  plausible,
  posthog,
  intercom,
  stripe,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  pinterestTag,
  pinterestWidgets,
  linkedinWidgets,
];
