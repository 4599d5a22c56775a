/** CookieYes (cookieyes.com/documentation/implement-prior-consent-using-cookieyes). */
export declare const cookieyes: {
    name: string;
    files: RegExp;
    auto: RegExp;
    marks: {
        attribute: string;
    }[];
    categories: {
        'cookieyes-necessary': string;
        'cookieyes-functional': string;
        'cookieyes-analytics': string;
        'cookieyes-performance': string;
        'cookieyes-advertisement': string;
    };
    buttons: {
        className: string;
        actions: {
            '': "open-preferences";
        };
    }[];
    code: [RegExp, string][];
};
