import { CAMPAIGN, cleanText, cleanUrl } from './clean-url.js';

/** A campaign that brought the visitor, and when. */
export interface Touch {
  /** Whole seconds since 1970. */
  readonly time: number;
  /** Its parameters under the names with which they came: `utm_source=news&utm_campaign=spring`. */
  readonly parameters: string;
}

/** The campaign parameters of an address, without what tells who somebody is; `''` when it has none. */
export const readCampaign = (address: string): string =>
  cleanText(cleanUrl(address, (name) => CAMPAIGN.test(name)).split('?')[1] ?? '');

/** Which of the two campaigns counts from now on? */
export function decideTouch(stored: Touch | null, fresh: Touch | null, rule: string): Touch | null {
  return rule === 'first' ? (stored ?? fresh) : (fresh ?? stored);
}

/** The text of the cookie: time in base 36, `~`, parameters. Every character is one that cookies carry unescaped. */
export const encodeTouch = ({ time, parameters }: Touch): string => `${time.toString(36)}~${parameters}`;

/** Reads the text of the cookie: a sound campaign that is not older than `days`, or `null` for anything else. */
export function decodeTouch(text: string, now: number, days: number): Touch | null {
  const [, stamp = '', parameters = ''] = /^([a-z\d]{1,7})~([\w%=&+.*-]{1,500})$/.exec(text) ?? [];
  const time = parseInt(stamp, 36);
  const isSound = [...new URLSearchParams(parameters).keys()].every((name) => CAMPAIGN.test(name));
  // A clock that was wrong must not outlive its correction.
  return stamp && isSound && now - time < days * 86400 && time < now + 60 ? { time, parameters } : null;
}

/** What Matomo calls campaign and keyword, by the names that it looks for, in its order; `''` for what is not there. */
export function nameCampaign(parameters: string): { readonly name: string; readonly keyword: string } {
  const query = [...new URLSearchParams(parameters)];
  const find = (pattern: RegExp) => query.find(([name, value]) => pattern.test(name) && value)?.[1] ?? '';
  return {
    name: find(/_(campaign|cpn)$/) || find(/_source$/) || find(/_medium$/),
    keyword: find(/_(keyword|kwd|term)$/),
  };
}
