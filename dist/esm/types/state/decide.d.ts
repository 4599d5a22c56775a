import type { CoreConfig } from '../config/options.js';
import type { Decision, OptOutSignals, Receipt, Service } from '../types.js';
/** The options that a decision rests on. */
export type Rules = Pick<CoreConfig, 'mode' | 'dnt' | 'gpc' | 'revision'> & {
    readonly exempt?: readonly string[];
    readonly revised?: readonly string[];
};
/** What is decided about: a service, or a category under its own id. */
export type Subject = Pick<Service, 'id' | 'category' | 'requiresAny' | 'hosts' | 'cookies' | 'storage'> & {
    readonly embed?: boolean | undefined;
    readonly firstParty?: boolean | undefined;
};
/**
 * Does a yes of this receipt still count for these ids (a service and its category, or one of both)? One to an older revision does
 * where the site says what has changed since, and that is something else.
 */
export declare const isCurrent: (id: string, category: string | undefined, receipt: Pick<Receipt, 'revision'> | null, { revision, revised }: Pick<Rules, 'revision' | 'revised'>) => "" | boolean | undefined;
/**
 * The legal heart: stored choice × signals × mode → decision. Pure.
 *
 * - A stored refusal always wins (GDPR Art. 7(3)).
 * - A signal denies, unless the visitor granted while it was on and shown (W3C TPE: a separate agreement
 *   overrides the general preference; 11 CCR 7025 for GPC). Under `strict` nothing overrides it.
 * - DNT concerns all but functional content, and any embed; GPC concerns third parties, so the category of
 *   statistics stays and only its third-party services go.
 * - A yes to an older revision does not count, unless the site says that something else has changed; a no does.
 */
export declare function decide({ id, category, embed, firstParty }: Subject, receipt: Receipt | null, signals: OptOutSignals, config: Rules): Decision;
