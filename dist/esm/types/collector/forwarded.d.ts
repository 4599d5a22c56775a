/** The elements of `X-Forwarded-For`, last first. Empty ones do not count (RFC 9110 §5.6.1). */
export declare function readListFromRight(value: string): Generator<string>;
/**
 * The nodes of RFC 7239 `Forwarded`, last first; `''` for an element that names none.
 * It is cut from the right because a quote that a client left open would, read from the left, swallow the elements that
 * the proxies appended after it.
 */
export declare function readForwardedFromRight(value: string): Generator<string>;
