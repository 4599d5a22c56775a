/** A campaign that brought the visitor, and when. */
export interface Touch {
    /** Whole seconds since 1970. */
    readonly time: number;
    /** Its parameters under the names with which they came: `utm_source=news&utm_campaign=spring`. */
    readonly parameters: string;
}
/** The campaign parameters of an address, without what tells who somebody is; `''` when it has none. */
export declare const readCampaign: (address: string) => string;
/** Which of the two campaigns counts from now on? */
export declare function decideTouch(stored: Touch | null, fresh: Touch | null, rule: string): Touch | null;
/** The text of the cookie: time in base 36, `~`, parameters. Every character is one that cookies carry unescaped. */
export declare const encodeTouch: ({ time, parameters }: Touch) => string;
/** Reads the text of the cookie: a sound campaign that is not older than `days`, or `null` for anything else. */
export declare function decodeTouch(text: string, now: number, days: number): Touch | null;
/** What Matomo calls campaign and keyword, by the names that it looks for, in its order; `''` for what is not there. */
export declare function nameCampaign(parameters: string): {
    readonly name: string;
    readonly keyword: string;
};
