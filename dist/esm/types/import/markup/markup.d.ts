/** What a control of the site may do (`data-consent-action`). */
export type Action = 'accept-all' | 'reject-all' | 'open-preferences' | 'withdraw';
/** A form in which another consent tool marks tags. A tag has it when it has the attribute, or the class. */
export interface MarkForm {
    /** Its value is the words. */
    readonly attribute?: string;
    /** A class; its first group is the words. */
    readonly className?: RegExp;
    /** What stands between words, of which all must be granted; without it the value is one word. */
    readonly separator?: string;
    /** The elements that it counts on; all when not given. */
    readonly elements?: RegExp;
    /** Names that other code uses as well: one of these has to be there, too. */
    readonly beside?: readonly string[];
    /** The words are the names of services. */
    readonly isService?: true;
    /** Another attribute, which names the service. */
    readonly service?: string;
}
/** A control of a page that a tool listens to. */
export interface ButtonForm {
    readonly attribute?: string;
    readonly className?: string;
    /** Value of the attribute; any, or the class alone, is `''`. */
    readonly actions: Readonly<Record<string, Action>>;
}
/** A `div` of which a tool makes the frame of a video. */
export interface EmbedForm {
    /** By its class, or else by `data-service` with the id of the service. */
    readonly className?: string;
    /** Id of our catalogue. */
    readonly service: string;
    /** Attribute with what the address ends in. */
    readonly id: string;
    readonly address: string;
}
/** The markup of another consent tool, as its documentation has it. Data: the command `migrate` reads it. */
export interface Markup {
    readonly name: string;
    /** Addresses of its own scripts and style sheets. */
    readonly files: RegExp;
    /** Of these, the one that holds back unmarked tags by itself: by its address, or by the text of its tag. */
    readonly auto?: RegExp;
    /** Addresses of scripts that draw a table of what is stored. */
    readonly declaration?: RegExp;
    /** Whole inline scripts that only start or set up the tool. */
    readonly setup?: RegExp;
    readonly marks: readonly MarkForm[];
    /** Its words and our categories; words that are not here are not known. */
    readonly categories: Readonly<Record<string, string>>;
    /** Words for “leave this tag alone”. */
    readonly ignore?: readonly string[];
    /** Its names for addresses that wait, beside `data-src` and its like: what they are the address of. */
    readonly addresses?: Readonly<Record<string, string>>;
    /** Its types of scripts that wait, beside `text/plain`. */
    readonly types?: Readonly<Record<string, 'text/plain' | 'text/html'>>;
    readonly embeds?: readonly EmbedForm[];
    readonly buttons?: readonly ButtonForm[];
    /** Calls that do what a control of ours does, as patterns. */
    readonly calls?: readonly (readonly [call: string, action: Action])[];
    /** What code of the site uses of it, and what takes its place; the first that fits is told. */
    readonly code: readonly (readonly [use: RegExp, instead: string])[];
    /** Attributes and classes that have to be translated by hand, and how. */
    readonly byHand?: readonly (readonly [attribute: string, value: RegExp, instead: string])[];
}
/** Words that sites choose themselves, where a tool leaves it to them, and what is certainly meant. */
export declare const commonWords: Readonly<Record<string, string>>;
