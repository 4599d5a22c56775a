/** Cookiebot (support.cookiebot.com, “Manual implementation of cookie blocking”; cookiebot.com/en/developer). */
export declare const cookiebot: {
    name: string;
    files: RegExp;
    auto: RegExp;
    declaration: RegExp;
    marks: {
        attribute: string;
        separator: string;
    }[];
    categories: {
        necessary: string;
        preferences: string;
        statistics: string;
        marketing: string;
    };
    ignore: string[];
    addresses: {
        'data-cookieblock-src': string;
    };
    calls: ([string, "open-preferences"] | [string, "withdraw"])[];
    code: [RegExp, string][];
    byHand: [string, RegExp, string][];
};
