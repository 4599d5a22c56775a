export { a as capterra, c as catalogue, b as cloudflareTurnstile, d as cloudflareWebAnalytics, f as facebookSocial, g as googleAds, e as googleAnalytics, h as googleFonts, i as googleMaps, j as googleRemarketing, k as googleTagManager, l as hotjar, m as hubspot, n as hubspotForms, o as instagramEmbed, p as intercom, q as linkedinInsight, r as linkedinWidgets, s as matomo, t as metaPixel, u as microsoftAdvertising, v as microsoftClarity, w as newsletter, x as opentracker, y as ownCookies, z as ownUtmCookie, A as pinterestTag, B as pinterestWidgets, C as plausible, D as posthog, E as propensity, F as recaptchaEnterprise, G as stripe, H as tiktokPixel, I as vimeo, J as vwo, K as walkme, L as xPixel, M as xWidgets, N as youtube } from './chunks/catalogue.js';

/**
 * Gives the short form of a catalogue's service. Hosts cover their sub-domains there, so `*.name` becomes `name`; `*`,
 * a host of the site's own choosing, is left out. Stored names are only those that a page may erase: a third party's
 * cookie may bear the name of one of the site's own, and an objection has to stay.
 */
function createShortForm(service) {
    const { id, name, category, vendor, embed = false, firstParty = false } = service;
    const names = [...new Set(service.requests.map(({ host }) => host.replace(/^\*\.?/, '')))].filter(Boolean);
    return {
        id,
        name,
        category,
        vendor,
        embed,
        firstParty,
        hosts: names.filter((host) => !names.some((other) => host.endsWith(`.${other}`))),
        cookies: service.cookies
            .filter((entry) => entry.deletableByPage && !entry.domain && !entry.keep)
            .map((entry) => entry.name),
        storage: [...new Set(service.storage.filter((entry) => !entry.origin && !entry.keep).map((entry) => entry.name))],
    };
}

export { createShortForm };
//# sourceMappingURL=services.js.map
