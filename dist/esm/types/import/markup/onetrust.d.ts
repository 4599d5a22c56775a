/** OneTrust, formerly Optanon and CookiePro (my.onetrust.com, “Client-side cookie management”). */
export declare const onetrust: {
    name: string;
    files: RegExp;
    auto: RegExp;
    setup: RegExp;
    marks: {
        className: RegExp;
        separator: string;
    }[];
    categories: {
        c0001: string;
        c0002: string;
        c0003: string;
        c0004: string;
        c0005: string;
    };
    buttons: {
        className: string;
        actions: {
            '': "open-preferences";
        };
    }[];
    calls: ([string, "accept-all"] | [string, "open-preferences"] | [string, "reject-all"])[];
    code: [RegExp, string][];
    byHand: [string, RegExp, string][];
};
