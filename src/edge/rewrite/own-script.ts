/** Our file under its name, whatever a build has put behind it; the other files are fetched by it. */
export const ownFile = /(?:^|\/)consentgate(?:-marked)?(?:[.@-][\da-f.]*\d[\w.-]*)?(?:\.min)?\.m?js(?:[?#]|$)/i;
/** Words of the core that are nobody else's. */
export const ownCode = 'consentgate is here twice';
/** Files of ours that a page may link to: one of the services is named like Matomo's own. */
export const ownPart =
  /(?:^|\/)consentgate[\w.@-]*(?:\/(?:[\w.@-]+\/)*(?:services|locales|themes)\/[\w-]+)?\.(?:js|css)(?:[?#]|$)/i;
