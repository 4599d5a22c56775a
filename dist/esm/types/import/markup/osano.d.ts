/** Osano (docs.osano.com). What its `STORAGE` is for only the site knows: say it with `--map`. */
export declare const osano: {
    name: string;
    files: RegExp;
    auto: RegExp;
    marks: {
        attribute: string;
    }[];
    categories: {
        essential: string;
        analytics: string;
        marketing: string;
        personalization: string;
    };
    calls: [string, "open-preferences"][];
    code: [RegExp, string][];
};
