import type { RequestMatch } from '../../services/service.js';
import type { Rules } from './judge.js';
import { type FindInCode } from './snippet.js';
/** A service as a page's configuration names it: an id of the catalogue, or a description. */
export type ServiceChoice = string | {
    readonly id: string;
    /** Needed for a service that is not in the catalogue. */
    readonly category?: string;
    /** Hosts that belong to it; each covers its sub-domains, and may have a path that its addresses begin with. */
    readonly hosts?: readonly string[];
    readonly requests?: readonly RequestMatch[];
    /** Categories of which one is enough. */
    readonly requiresAny?: readonly string[] | undefined;
    /** Where the site runs it itself, for example its Matomo. */
    readonly url?: string;
    readonly [setting: string]: unknown;
};
/** What is rewritten, and how. */
export interface RewriteOptions {
    /** What the site uses, as in its configuration; everything in the catalogue that is not `necessary` when not given. */
    readonly services?: string | readonly ServiceChoice[];
    /** The site's categories: one that it does not have cannot be what a tag waits for. */
    readonly categories?: string | readonly string[] | undefined;
    /** Holds every third party, known or not. */
    readonly strict?: boolean;
    /** Hosts (`cdn.example`, `*.cdn.example`) and origins that `strict` leaves alone. */
    readonly allow?: string | readonly string[];
    /** Address at which the page will stand; without it every address with a host is a third party's. */
    readonly page?: string;
    /** Category for third parties that are no known service; `marketing`. */
    readonly category?: string;
    /** Hears of each tag that is held. */
    readonly onHeld?: (held: HeldTag) => void;
}
/** A tag that was made inert. */
export interface HeldTag {
    /** Name of the element. */
    readonly element: string;
    /** Where it starts in the page: UTF-16 code units of a text, bytes of bytes. */
    readonly offset: number;
    /** Expression that lets it fire; `undefined` when it was marked before. */
    readonly consent: string | undefined;
    /** Id of the service; `undefined` when it is none. */
    readonly service: string | undefined;
}
/** The options, understood. */
export interface Understood {
    readonly rules: Rules;
    readonly findInCode: FindInCode;
}
/** Understands the options, or throws `ConsentError` with every problem. */
export declare function parseRewriteOptions(options: RewriteOptions): Understood;
