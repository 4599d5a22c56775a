import { c as capterra } from './capterra.js';
import { c as cloudflareTurnstile, a as cloudflareWebAnalytics } from './cloudflare.js';
import { g as googleAds } from './google-ads.js';
import { g as googleAnalytics } from './google-analytics.js';
import { r as recaptchaEnterprise, g as googleMaps, a as googleFonts } from './google-content.js';
import { g as googleRemarketing } from './google-remarketing.js';
import { g as googleTagManager } from './google-tag-manager.js';
import { h as hotjar } from './hotjar.js';
import { h as hubspot, a as hubspotForms } from './hubspot.js';
import { i as intercom } from './intercom.js';
import { l as linkedinInsight, a as linkedinWidgets } from './linkedin.js';
import { m as matomo } from './matomo.js';
import { f as facebookSocial, i as instagramEmbed } from './meta.js';
import { m as metaPixel } from './meta-pixel.js';
import { m as microsoftAdvertising, a as microsoftClarity } from './microsoft.js';
import { o as opentracker } from './opentracker.js';
import { o as ownUtmCookie, a as ownCookies, n as newsletter } from './own.js';
import { p as pinterestTag, a as pinterestWidgets } from './pinterest.js';
import { p as plausible } from './plausible.js';
import { p as posthog } from './posthog.js';
import { p as propensity } from './propensity.js';
import { s as stripe } from './stripe.js';
import { t as tiktokPixel } from './tiktok.js';
import { v as vimeo } from './vimeo.js';
import { v as vwo } from './vwo.js';
import { w as walkme } from './walkme.js';
import { x as xWidgets, a as xPixel } from './x.js';
import { y as youtube } from './youtube.js';

/** Every service of the catalogue. */
const catalogue = [
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

export { catalogue as c };
