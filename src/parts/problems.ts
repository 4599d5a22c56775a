import { findProblems } from '../config/problems.js';
import { findUnread, readPageOptions } from '../config/script-tag.js';
import type { Inside } from '../inside.js';

/** Is the page in this domain? Browsers keep no cookie for another one, and say nothing. */
const isWithin = (domain: string) => `.${location.hostname}`.endsWith(`.${domain.replace(/^\./, '').toLowerCase()}`);

/** Explains in the console what of the options is not understood. The sentences are kept out of the visitor's download. */
export function mountProblems({ config, raw, store }: Inside): object {
  const unreadable = config.sound ? undefined : readPageOptions(null).unreadable;
  // Who named all of the catalogue was not the site.
  const services = unreadable ? `${raw.services}`.replace(/ all$/, '') : raw.services;
  const problems = findProblems({ ...raw, services }, unreadable);
  const unread = config.sound ? findUnread(raw) : [];
  if (unread[0])
    problems.push(
      `the JSON configuration is not read as a whole (${unread.join(', ')}): write one element, and that before our script`,
    );
  const domain = `${raw.cookieDomain ?? ''}`;
  // One that many sites have in common (`co.uk`) is refused, too; that shows once there is an answer.
  if (domain && (!isWithin(domain) || store.receipt()?.persisted === false))
    problems.push(
      `option "cookieDomain" (data-cookie-domain) cannot be "${domain}" on ${location.hostname}: the browser keeps no cookie, and asks on each page`,
    );
  if (problems[0]) console.error(`consentgate: ${problems.join('\n  ')}`);
  return problems;
}
