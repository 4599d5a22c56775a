/**
 * What the site has to say of a service so that we can load it, by id; `?` behind what may be missing, and after `:`
 * the form (a regular expression) that a value has; what stands in the vendor's manual (`GTM-XXXX`) has it not. Held
 * against the recipes by a test.
 */
export const serviceSettings: Readonly<Record<string, readonly string[]>> = {
  matomo: [
    'url:^(?!https?//|[A-Z_]+/?$|.*[\\s{}<>])((https?:)?/|\\.|[^:./]+(/|$))',
    'siteId:^\\d+$',
    'mode?:^(consent|cookie-consent|cookieless)$',
  ],
  'google-tag-manager': ['containerId:^GTM-(?!X+$)[A-Z\\d]+$', 'dataLayer?:^[A-Za-z_$][\\w$]*$'],
  'google-analytics': ['measurementId:^(GT?-(?!X+(-|$))[A-Z\\d-]+|UA-\\d+-\\d+)$'],
  'google-ads': ['conversionId:^(AW|DC)-\\d+$'],
  'google-remarketing': ['conversionId:^(AW|DC)-\\d+$'],
  'recaptcha-enterprise': ['siteKey:^[\\w-]+$'],
  hubspot: ['portalId:^\\d+$', 'region?:^[a-z]+\\d$'],
  'hubspot-forms': ['portalId?:^\\d+$', 'formId?:^[\\w-]+$', 'region?:^[a-z]+\\d$'],
  'microsoft-advertising': ['tagId:^\\d+$'],
  vwo: ['accountId:^\\d+$'],
  hotjar: ['siteId:^\\d+$', 'version?:^\\d+$'],
  capterra: ['vendorId:^[\\w-]+$', 'vendorKey:^[\\w-]+$'],
  propensity: ['propensityId:^[\\w-]+$'],
  'meta-pixel': ['pixelId:^\\d+$'],
  'linkedin-insight': ['partnerId:^\\d+$'],
  walkme: ['guid:^[\\w-]+$'],
  opentracker: ['site:^[\\w-]+(\\.[\\w-]+)*(:\\d+)?/?$'],
  'x-pixel': ['pixelId:^[\\w-]+$'],
  'google-maps': ['key:^[\\w-]+$'],
  'google-fonts': ['family:^(?!https?:)[^<>{}]+$'],
  'tiktok-pixel': ['pixelId:^\\w+$'],
  'microsoft-clarity': ['projectId:^\\w+$'],
  plausible: ['domain?:^(?!https?:)[^\\s<>{}]+$'],
  posthog: ['projectKey:^phc_[\\w-]+$', 'region?:^(us|eu)$'],
  intercom: ['appId:^\\w+$'],
  'cloudflare-web-analytics': ['token:^\\w+$'],
  'pinterest-tag': ['tagId:^\\d+$'],
};

/** Settings by which a vendor tells one account from another. */
const accountNames = /(id|key|token)$/i;

/** What vendors' manuals write where an id belongs: `YOUR_PIXEL_ID`, `xxxxxxxxxx`, `AW-000000000`. No vendor gives such a one. */
const manualForm = /^([A-Za-z]+[-_])?([Xx]{3,}(-|$)|[Yy](our|OUR)|0+(-\d+)?$)|^[A-Z]+(_[A-Z]+)+$|^reCAPTCHA_site_key$/;

/** The same for the site itself. A name may begin with `your` and be somebody's. */
const manualSite = /^(www\.)?your[-_]?(own|web)?[-_]?(site|domain)\b|^YOUR/;

/** Can this be the value of such a setting, which has a form besides? */
export const isFilledIn = (name: string, value: unknown): boolean =>
  !(accountNames.test(name) && manualForm.test(`${value}`)) &&
  !(/^(domain|site)$/.test(name) && manualSite.test(`${value}`));

/** What may be said of any service. */
export const commonSettings: readonly string[] = ['load', 'privacyVariant'];
