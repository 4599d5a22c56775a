/**
 * The catalogue's ids by their proposed category; a site can put a service into another one.
 * `*` marks content that a visitor may load by a click (an embed), `+` what runs on the site's own servers, `|` another
 * category that is enough for it.
 */
export const servicesByCategory: Readonly<Record<string, string>> = {
  necessary: 'newsletter+ stripe cloudflare-turnstile*',
  functional: 'recaptcha-enterprise* hubspot-forms* vimeo* walkme own-cookies+ google-maps* google-fonts intercom',
  analytics:
    'matomo+ own-utm-cookie+ google-tag-manager|marketing google-analytics vwo hotjar opentracker microsoft-clarity plausible posthog cloudflare-web-analytics',
  marketing:
    'google-ads google-remarketing youtube* hubspot microsoft-advertising capterra propensity facebook-social* instagram-embed* meta-pixel linkedin-insight x-widgets* x-pixel tiktok-pixel pinterest-tag pinterest-widgets* linkedin-widgets*',
};
