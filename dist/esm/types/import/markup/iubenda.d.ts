/** iubenda (iubenda.com/en/help, “Manual tagging”). Without purposes a tag waits for a yes to whatever is asked. */
export declare const iubenda: {
    name: string;
    files: RegExp;
    auto: RegExp;
    setup: RegExp;
    marks: {
        attribute: string;
        className: RegExp;
        separator: string;
    }[];
    categories: {
        1: string;
        2: string;
        3: string;
        4: string;
        5: string;
    };
    addresses: {
        suppressedsrc: string;
        'data-suppressedsrc': string;
        suppressedhref: string;
        'data-suppressedhref': string;
    };
    buttons: {
        className: string;
        actions: {
            '': "open-preferences";
        };
    }[];
    calls: [string, "open-preferences"][];
    code: [RegExp, string][];
};
