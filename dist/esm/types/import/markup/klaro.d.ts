/** Klaro (github.com/kiprotect/klaro, README; klaro.org/docs). What a name belongs to stands in the site's configuration. */
export declare const klaro: {
    name: string;
    files: RegExp;
    marks: {
        attribute: string;
        isService: true;
        beside: string[];
    }[];
    categories: {};
    types: {
        'opt-in': "text/plain";
    };
    calls: [string, "open-preferences"][];
    code: [RegExp, string][];
};
