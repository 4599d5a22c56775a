/**
 * The catalogue's ids by their proposed category; a site can put a service into another one.
 * `*` marks content that a visitor may load by a click (an embed), `+` what runs on the site's own servers, `|` another
 * category that is enough for it.
 */
export declare const servicesByCategory: Readonly<Record<string, string>>;
