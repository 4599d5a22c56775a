/** Usercentrics 2 and 3 (docs.usercentrics.com). Its words are the names of services; what is no service of ours needs `--map`. */
export declare const usercentrics: {
    name: string;
    files: RegExp;
    auto: RegExp;
    marks: {
        attribute: string;
        isService: true;
    }[];
    categories: {};
    addresses: {
        'uc-src': string;
    };
    calls: ([string, "accept-all"] | [string, "open-preferences"] | [string, "reject-all"])[];
    code: [RegExp, string][];
};
