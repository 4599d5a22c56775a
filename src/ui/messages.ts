import type { FirstMessages, Messages, Plural } from '../locales/en.js';
import type { OptOutSignals, UiHost } from '../types.js';

/** Puts a value into the `{}` gap of a message. */
export function fillGap(message: string, value: string): string {
  return message.replace('{}', () => value);
}

/**
 * Puts a date into the gap of a sentence. Some languages end a date with a full stop ("18. 11. 2026.", "18 d."):
 * the sentence needs no second one.
 */
export function fillDate(message: string, seconds: number, lang: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(seconds * 1000);
  // A browser that does not know the language (Chromium: Irish, Maltese, Icelandic) would write in its own: numbers are read by all.
  const text = Intl.DateTimeFormat.supportedLocalesOf(lang)[0]
    ? date.toLocaleString(lang, style)
    : new Date(+date - date.getTimezoneOffset() * 60_000)
        .toISOString()
        .slice(0, style.timeStyle ? 16 : 10)
        .replace('T', ' ');
  return fillGap(message, text).replace(/\.\.$/, '.');
}

/** A word in the form that the language has for the number: "12 services". */
export const fillNumber = (forms: Plural, number: number, lang: string): string =>
  fillGap(forms[new Intl.PluralRules(lang).select(number)] ?? forms.other, number.toLocaleString(lang));

/** A place in words of the language: `US` is "United States"; anything else stays as it is. */
export function namePlace(place: string, { lang, countries }: Pick<Messages, 'lang' | 'countries'>): string {
  if (!/^[A-Z]{2}$/.test(place)) return place;
  try {
    return countries?.[place] ?? new Intl.DisplayNames(lang, { type: 'region' }).of(place) ?? place;
  } catch {
    return place;
  }
}

/** The words of a link. Two links of one name that lead to different places can only be told apart by the place (WCAG 2.4.4). */
export const nameLink = (text: string, url: string, { length }: readonly string[]): string =>
  length > 1 ? `${text} (${url.replace(/^\w+:\/\/(www\.)?|\/$/g, '')})` : text;

/** Joins names as the language does: "A, B and C". (`Intl.ListFormat` costs 20 ms of a first visit in Chromium.) */
export function joinNames(names: readonly string[], { between }: Pick<FirstMessages, 'between'>): string {
  const [comma, and] = between.split('|');
  return [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(and);
}

/**
 * A name among words that run the other way keeps its own direction, and with it the full stop at its end: "HubSpot, Inc." is
 * no ".HubSpot, Inc" (UAX #9, isolates).
 */
export const isolateName = (name: string, { dir }: Pick<FirstMessages, 'dir'>): string =>
  dir === 'rtl' && name ? `\u2068${name}\u2069` : name;

/** Does the page follow the law of one of the United States? */
export const isInUs = ({ config }: UiHost): boolean => /^us/i.test(config.region);

/** The words of a category inside of a sentence; one of the site's own is called by its id where nobody named it. */
export function nameCategories(ids: readonly string[], messages: FirstMessages): string {
  return joinNames(
    ids.map((id) => messages.names[id] ?? id),
    messages,
  );
}

/**
 * Says that the signals are honoured (Cal. Code Regs. tit. 11, § 7025(c)(6)), or `''` when there is none, or when the
 * visitor has granted everything although it is on.
 */
export function describeSignals(host: UiHost, messages: FirstMessages): string {
  const { config, consent } = host;
  const seen = host.signals();
  const names = (['gpc', 'dnt'] as const)
    .filter((signal) => seen[signal] && config[signal] !== 'ignore')
    .map((signal) => messages[signal]);
  if (!names[0] || !Object.values(consent.decisions()).some(({ choice }) => choice === 'denied')) return '';
  const list = joinNames(names, messages);
  return isInUs(host) ? `${messages.usHonored} (${list})` : fillGap(messages.signal, list);
}

/**
 * The signal that keeps this id off for good, whatever was answered: where the site heeds it as `strict`, for all but features,
 * which stay the visitor's. The decision does not tell: beside a stored refusal it names the visitor.
 */
export function findLock(id: string, host: UiHost): keyof OptOutSignals | undefined {
  const { config, consent } = host;
  const service = config.services.find((each) => each.id === id);
  const { category = id, requiresAny = [], firstParty } = service ?? {};
  if ([category].concat(requiresAny).includes('functional') || consent.decisions()[id]?.choice === 'granted') return;
  const seen = host.signals();
  return (['dnt', 'gpc'] as const).find(
    (signal) =>
      seen[signal] && config[signal] === 'strict' && !(signal === 'gpc' && (firstParty || id === 'analytics')),
  );
}
