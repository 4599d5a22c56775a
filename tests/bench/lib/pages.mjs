/** The pages of the benchmark, in pairs: with us and without us. */

/** Our script tag as sites write it. */
export const scriptTag = '<script src="/consentgate/consentgate.js" data-privacy-url="/privacy"></script>';

/** The same with the guard on: a service of the site's own, and one of the catalogue. */
export const guardedTag = `<script type="application/json" data-consentgate>${JSON.stringify({
  services: [{ id: 'ads', name: 'Ads', category: 'marketing', hosts: ['ads.example'], cookies: ['ads_*'] }, 'youtube'],
})}</script>${scriptTag}`;

/** A small page around what is put into head and body. */
export const createPage = (head = '', body = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title><meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>Page</h1>${'<p>A paragraph of the page, as long as such paragraphs tend to be, or nearly so.</p>'.repeat(5)}</main>${body}</body></html>`;

/** The cookie of a visitor who has said yes to everything. */
export const acceptedCookie = () =>
  `consentgate=1~k3v9q0w2m8x4b7ta~${Math.floor(Date.now() / 1000).toString(36)}~1~functional1.analytics1.marketing1; path=/`;

/** The cookie of a visitor who has said no to everything. */
export const rejectedCookie = () => acceptedCookie().replace(/([a-z])1(?=[.;])/g, '$10');

let count = 0;
/** A host that nobody has visited: no cookie, nothing in any cache, a process of its own. */
export const createHost = () => `v${++count}`;
