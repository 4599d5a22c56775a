/** A minute in seconds. */
export const MINUTE = 60;

/** A day in seconds. */
export const DAY = 86_400;
