/** Orejime 3 (github.com/boscop-fr/orejime, adr/003). */
export declare const orejime: {
    name: string;
    files: RegExp;
    marks: {
        attribute: string;
        elements: RegExp;
    }[];
    categories: Readonly<Record<string, string>>;
    calls: [string, "open-preferences"][];
    code: [RegExp, string][];
};
