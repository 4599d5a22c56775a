/**
 * What a page's own code calls before the vendor's script is there, of services that we load: `id=global`, `[` behind
 * an array. It comes with what the guard has to know, since a call in the page's next line must find something; held against the
 * catalogue by a test.
 */
export declare const stubTable = "matomo=_paq[ hubspot=_hsq[ hubspot=_hsp[ microsoft-advertising=uetq[ vwo=VWO[ google-analytics=gtag google-ads=gtag google-remarketing=gtag hotjar=hj meta-pixel=fbq linkedin-insight=lintrk x-pixel=twq tiktok-pixel=ttq microsoft-clarity=clarity pinterest-tag=pintrk plausible=plausible intercom=Intercom propensity=propensity posthog=posthog hubspot-forms=hbspt x-widgets=twttr recaptcha-enterprise=grecaptcha vimeo=Vimeo";
/**
 * Services whose vendor has no queue, and no snippet that makes one: where the page keeps its script, the call stands right
 * behind it, and would find nothing while the script is held.
 */
export declare const unqueuedServices: RegExp;
/**
 * Services whose snippet goes on with what it finds under its name, and makes its own only where nothing is: it would put its
 * queue into our stand-in, which goes.
 */
export declare const continuingServices: RegExp;
/** Services whose snippet hides the page until the vendor's script is there. */
export declare const curtainServices: RegExp;
/** Services that have something to show or to do before anybody has agreed: widgets, forms, a checkbox. */
export declare const earlyServices: RegExp;
