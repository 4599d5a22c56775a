/** Axeptio: it has no marks; code asks it for vendors. */
export declare const axeptio: {
    name: string;
    files: RegExp;
    setup: RegExp;
    marks: never[];
    categories: {};
    calls: [string, "open-preferences"][];
    code: [RegExp, string][];
};
