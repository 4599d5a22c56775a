/**
 * The campaign that an event belongs to, `''` for none: of a goal the one that the sender attributes it to (`_rcn`), else
 * the one that the page's address names. Of other kinds `_rcn` says nothing: trackers repeat it for months.
 */
export declare function readCampaign(event: {
    readonly kind: string;
    readonly url: string;
    readonly details: Readonly<Record<string, unknown>>;
}): string;
