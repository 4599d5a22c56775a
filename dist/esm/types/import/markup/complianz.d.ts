/** Complianz for WordPress (complianz.io, its script blocker). Its `functional` is not asked about: say what it is to be. */
export declare const complianz: {
    name: string;
    files: RegExp;
    auto: RegExp;
    marks: ({
        attribute: string;
        service: string;
        elements: RegExp;
        beside?: never;
    } | {
        elements?: never;
        attribute: string;
        service: string;
        beside: string[];
    })[];
    categories: {
        preferences: string;
        statistics: string;
        marketing: string;
    };
    addresses: {
        'data-cmplz-src': string;
        'data-src-cmplz': string;
    };
    calls: [string, "accept-all"][];
    code: [RegExp, string][];
    byHand: [string, RegExp, string][];
};
