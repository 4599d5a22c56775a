/** A minute in seconds. */
export declare const MINUTE = 60;
/** A day in seconds. */
export declare const DAY = 86400;
