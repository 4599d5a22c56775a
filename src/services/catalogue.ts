import type { CatalogueService } from './service.js';
import { capterra } from './vendors/capterra.js';
import { cloudflareTurnstile, cloudflareWebAnalytics } from './vendors/cloudflare.js';
import {
  googleAds,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleRemarketing,
  googleTagManager,
  recaptchaEnterprise,
} from './vendors/google.js';
import { hotjar } from './vendors/hotjar.js';
import { hubspot, hubspotForms } from './vendors/hubspot.js';
import { intercom } from './vendors/intercom.js';
import { linkedinInsight, linkedinWidgets } from './vendors/linkedin.js';
import { matomo } from './vendors/matomo.js';
import { facebookSocial, instagramEmbed, metaPixel } from './vendors/meta.js';
import { microsoftAdvertising, microsoftClarity } from './vendors/microsoft.js';
import { opentracker } from './vendors/opentracker.js';
import { newsletter, ownCookies, ownUtmCookie } from './vendors/own.js';
import { pinterestTag, pinterestWidgets } from './vendors/pinterest.js';
import { plausible } from './vendors/plausible.js';
import { posthog } from './vendors/posthog.js';
import { propensity } from './vendors/propensity.js';
import { stripe } from './vendors/stripe.js';
import { tiktokPixel } from './vendors/tiktok.js';
import { vimeo } from './vendors/vimeo.js';
import { vwo } from './vendors/vwo.js';
import { walkme } from './vendors/walkme.js';
import { xPixel, xWidgets } from './vendors/x.js';
import { youtube } from './vendors/youtube.js';

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
