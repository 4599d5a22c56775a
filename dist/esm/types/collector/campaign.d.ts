/**
 * The campaign that brought a visitor: from the page's address, else what the sender attributes (`_rcn`); `''` for none.
 */
export declare function readCampaign({ url, details, }: {
    readonly url: string;
    readonly details: Readonly<Record<string, unknown>>;
}): string;
