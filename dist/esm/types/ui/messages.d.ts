import type { FirstMessages, Messages, Plural } from '../locales/en.js';
import type { OptOutSignals, UiHost } from '../types.js';
/** Puts a value into the `{}` gap of a message. */
export declare function fillGap(message: string, value: string): string;
/**
 * Puts a date into the gap of a sentence. Some languages end a date with a full stop ("18. 11. 2026.", "18 d."):
 * the sentence needs no second one.
 */
export declare function fillDate(message: string, seconds: number, lang: string, style: Intl.DateTimeFormatOptions): string;
/** A word in the form that the language has for the number: "12 services". */
export declare const fillNumber: (forms: Plural, number: number, lang: string) => string;
/** A place in words of the language: `US` is "United States"; anything else stays as it is. */
export declare function namePlace(place: string, { lang, countries }: Pick<Messages, 'lang' | 'countries'>): string;
/** The words of a link. Two links of one name that lead to different places can only be told apart by the place (WCAG 2.4.4). */
export declare const nameLink: (text: string, url: string, { length }: readonly string[]) => string;
/** Joins names as the language does: "A, B and C". (`Intl.ListFormat` costs 20 ms of a first visit in Chromium.) */
export declare function joinNames(names: readonly string[], { between }: Pick<FirstMessages, 'between'>): string;
/**
 * A name among words that run the other way keeps its own direction, and with it the full stop at its end: "HubSpot, Inc." is
 * no ".HubSpot, Inc" (UAX #9, isolates).
 */
export declare const isolateName: (name: string, { dir }: Pick<FirstMessages, 'dir'>) => string;
/** Does the page follow the law of one of the United States? */
export declare const isInUs: ({ config }: UiHost) => boolean;
/** The words of a category inside of a sentence; one of the site's own is called by its id where nobody named it. */
export declare function nameCategories(ids: readonly string[], messages: FirstMessages): string;
/**
 * Says that the signals are honoured (Cal. Code Regs. tit. 11, § 7025(c)(6)), or `''` when there is none, or when the
 * visitor has granted everything although it is on.
 */
export declare function describeSignals(host: UiHost, messages: FirstMessages): string;
/**
 * The signal that keeps this id off for good, whatever was answered: where the site heeds it as `strict`, for all but features,
 * which stay the visitor's. The decision does not tell: beside a stored refusal it names the visitor.
 */
export declare function findLock(id: string, host: UiHost): keyof OptOutSignals | undefined;
