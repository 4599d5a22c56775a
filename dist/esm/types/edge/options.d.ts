import { type CoreConfig } from '../config/options.js';
import type { RequestMatch } from '../services/service.js';
import type { OptOutSignals, Service } from '../types.js';
import { type Sources } from './sources.js';
/** A service as the site configured it: an id of the catalogue, or an object, in the browser part's own form. */
export type PolicyService = string | ({
    readonly id: string;
    /** Needed for a service that is not in the catalogue. */
    readonly category?: string;
    /** Hosts that belong to it; each covers its sub-domains. */
    readonly hosts?: readonly string[];
    /** The same in the catalogue's form, which says what is asked of each host. */
    readonly requests?: readonly RequestMatch[];
    /** Categories of which one is enough. */
    readonly requiresAny?: readonly string[] | undefined;
    /** Where the site runs it itself, for example its Matomo. */
    readonly url?: string;
} & Partial<Pick<Service, 'name' | 'embed' | 'firstParty'>> & {
    readonly [setting: string]: unknown;
});
/** What the site told the browser part, as far as a policy needs it; the same words mean the same, but for `allow`. */
export interface PolicyOptions {
    /** What the site uses: each is let in once it is granted. */
    readonly services?: string | readonly PolicyService[] | undefined;
    /** The site's categories; `functional`, `analytics` and `marketing` when not given. */
    readonly categories?: string | readonly string[] | undefined;
    /** Hosts and origins besides the page's own that need no consent, exactly; `*.name` for sub-domains, which the page adds by itself. */
    readonly allow?: string | readonly string[] | undefined;
    /** The site's revision, as in the page; a yes to another one counts only where something else has changed. `1` when not given. */
    readonly revision?: string | number | undefined;
    /** Name of the receipt cookie; `consentgate` when not given. */
    readonly cookieName?: string | undefined;
    /** Days that an answer holds; 182 when not given. */
    readonly expiresDays?: number | undefined;
    /** Legal mode; `opt-in` when neither this nor `region` says otherwise. */
    readonly mode?: 'opt-in' | 'opt-out' | 'notice' | undefined;
    /** Whose law the page follows: the default of `mode` and `exempt`, as in the page. */
    readonly region?: string | undefined;
    /** Categories that run until the visitor objects. */
    readonly exempt?: string | readonly string[] | undefined;
    /** What Do Not Track does; `honor` when not given. */
    readonly dnt?: 'honor' | 'strict' | 'ignore' | undefined;
    /** What Global Privacy Control does; `honor` when not given. */
    readonly gpc?: 'honor' | 'strict' | 'ignore' | undefined;
    /** Where consentgate's files, statistics and receipts are: on another host they are let in, for that alone. */
    readonly base?: string | undefined;
    readonly theme?: string | undefined;
    readonly beacon?: string | undefined;
    readonly receipts?: string | undefined;
    /** The site's own policy: it stays in force, and a grant adds the hosts of the granted services to it. */
    readonly policy?: string | undefined;
    /** The opt-out signals of this request. */
    readonly signals?: OptOutSignals | undefined;
    /** The nonce of this response: scripts of the page need it, or a host that is allowed. */
    readonly nonce?: string | undefined;
    /** The clock, in milliseconds since 1970. */
    readonly now?: (() => number) | undefined;
}
/** A service, ready to be decided about. */
export interface PolicySubject {
    readonly id: string;
    /** Categories of which one is enough. */
    readonly categories: readonly string[];
    readonly embed: boolean;
    readonly firstParty: boolean;
    /** What a grant adds. */
    readonly sources: Sources;
}
/** The options, read once. */
export interface PolicyConfig {
    readonly cookieName: string;
    readonly expiresDays: number;
    readonly rules: Pick<CoreConfig, 'mode' | 'dnt' | 'gpc' | 'revision' | 'revised' | 'exempt'>;
    readonly allow: readonly string[];
    /** Where consentgate's own files and receivers are. */
    readonly ours: Sources;
    readonly subjects: readonly PolicySubject[];
}
/** Reads the options; throws `ConsentError` with every problem at once. */
export declare function parsePolicyOptions(options: PolicyOptions): PolicyConfig;
