// All that repeats is bounded: whoever writes an address may write a long one.

const createName = (part: string) =>
  new RegExp(`(?:^|/)consentgate${part}(?:[.@-][\\da-f.]{0,64}\\d[\\w.-]{0,64})?(?:\\.min)?\\.m?js(?:[?#]|$)`, 'i');

/** Our file under its name, whatever a build has put behind it; the other files are fetched by it. */
export const ownFile = createName('(?:-marked)?');
/** The one that comes before it: it takes over what visitors answered to a former tool. */
export const ownImport = createName('-import');
/** Words of the core that are nobody else's. */
export const ownCode = 'consentgate is here twice';
/** Files of ours that a page may link to: one of the services is named like Matomo's own. */
export const ownPart =
  /(?:^|\/)consentgate[\w.@-]{0,99}(?:\/(?:[\w.@-]{1,99}\/){0,9}(?:services|locales|themes)\/[\w-]{1,99})?\.(?:js|css)(?:[?#]|$)/i;
