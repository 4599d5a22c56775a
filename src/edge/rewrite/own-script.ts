/** Our file under its name, whatever a build has put behind it; the other files are fetched by it. */
export const ownFile = /(?:^|\/)consentgate(?:-marked)?(?:[.@-][\da-f.]*\d[\w.-]*)?(?:\.min)?\.m?js(?:[?#]|$)/i;
/** Words of the core that are nobody else's. */
export const ownCode = 'consentgate is here twice';
