/** c15t 2: frames by markup, everything else in JavaScript. */
export declare const c15t: {
    name: string;
    files: RegExp;
    marks: {
        attribute: string;
        elements: RegExp;
    }[];
    categories: {
        necessary: string;
        functionality: string;
        experience: string;
        measurement: string;
        marketing: string;
    };
    code: [RegExp, string][];
};
