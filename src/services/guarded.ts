/*
 * What the guard in the page has to know of a service: its hosts, and after a `;` the names of its cookies and storage.
 * The short form of the catalogue: a host covers its sub-domains, a path may follow where others share the host, `*` is
 * anything and `(a|b)` one of several. A test holds it against the requests and cookies of the catalogue.
 */
export const guarded: Readonly<Record<string, string>> = {
  matomo: '*/(matomo|piwik).(js|php) */js/container_ matomo.cloud;_pk_*',
  'google-tag-manager': 'googletagmanager.com/(gtm|ns|a|td)',
  'google-analytics':
    'googletagmanager.com/gtag/*id=(G|UA) google-analytics.com analytics.google.com stats.g.doubleclick.net;_ga _ga_* _gid _gat* _gac_* _gali __utm* _dc_gtm_* AMP_TOKEN FPLC',
  'google-ads':
    'googletagmanager.com/gtag/*id=(AW|DC) googleadservices.com google.*/pagead/1p-conv google.com/(pagead/1p-conv|ccm) googlesyndication.com;_gcl_* _gac_*',
  'google-remarketing':
    'googletagmanager.com/gtag/*id=(AW|DC) doubleclick.net google.com/(pagead/1p-user|ads|rmkt) google.*/(pagead/1p-user|ads) googleadservices.com;_gcl_* _gac_*',
  'recaptcha-enterprise': 'google.com/recaptcha recaptcha.net gstatic.com/recaptcha;_grecaptcha',
  youtube: 'youtube.com youtube-nocookie.com ytimg.com',
  hubspot:
    'hs-scripts.com hs-analytics.net hs-banner.com hsadspixel.net hscollectedforms.net hsleadflows.net usemessages.com hubspot.com hubapi.com hscta.net;__hstc __hssc __hssrc __hs_*_dismiss hubspotutk messagesUtk hs_* hs-*',
  'hubspot-forms': 'hsforms.net hsforms.com forms.hubspot.com',
  vimeo: 'vimeo.com vimeocdn.com',
  'microsoft-advertising': 'bat.bing.com c.bing.com bing.net flex.msn.com;_uetsid* _uetvid* _uetmsclkid',
  vwo: 'visualwebsiteoptimizer.com vwo.com vwo.io pushcrew.com d5phz18u4wuww.cloudfront.net;_vwo_* _vis_opt_s _vis_opt_test_cookie _vis_opt_exp_* vwoSn',
  hotjar: 'hotjar.com hotjar.io contentsquare.net;_hj* hjViewportId',
  capterra: 'capterra.com',
  propensity: 'propensity.com',
  'facebook-social': 'connect.facebook.net/*/(sdk|all) facebook.com/(v*/|)plugins graph.facebook.com',
  'instagram-embed': 'instagram.com cdninstagram.com',
  'meta-pixel': 'connect.facebook.net/(*/fbevents|signals) facebook.com/tr;_fbp _fbc lastExternalReferrer*',
  'linkedin-insight': 'snap.licdn.com ads.linkedin.com adsymptotic.com oribi.io;li_fat_id li_giant ln_or li_adsId',
  'x-widgets': 'platform.twitter.com platform.x.com syndication.twitter.com twimg.com',
  walkme: 'walkme.com;wm-* wm_load_test_*',
  opentracker: 'opentracker.net;_ots _otui _otpe machine-id',
  'x-pixel': 'ads-twitter.com analytics.twitter.com t.co/i',
  'google-maps': 'maps.googleapis.com google.com/maps google.*/maps maps.google.com maps.gstatic.com',
  'google-fonts': 'fonts.googleapis.com fonts.gstatic.com ajax.googleapis.com/ajax/libs/webfont',
  'tiktok-pixel': 'tiktok.com tiktokv.com;_ttp _tt_* ttcsid* ttclid tt_*',
  'microsoft-clarity': 'clarity.ms c.bing.com;_clck _clsk _cltk',
  plausible: 'plausible.io',
  posthog: 'posthog.com;ph_*',
  intercom: 'intercom.io intercomcdn.com;intercom-* intercom.*',
  // Necessary, and so never held, unless the site has moved them.
  stripe: 'js.stripe.com hooks.stripe.com m.stripe.com api.stripe.com stripe.network;__stripe_mid __stripe_sid',
  'cloudflare-turnstile': 'challenges.cloudflare.com',
  'cloudflare-web-analytics': 'cloudflareinsights.com',
  'pinterest-tag': 's.pinimg.com ct.pinterest.com;_pin_unauth _pinterest_* _derived_epik _epik',
  'pinterest-widgets': 'assets.pinterest.com api.pinterest.com',
  'linkedin-widgets': 'platform.linkedin.com',
};
