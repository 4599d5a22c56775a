/** tarteaucitron (github.com/AmauriC/tarteaucitron.js, README): services are jobs in JavaScript, embeds are classes. */
export declare const tarteaucitron: {
    name: string;
    files: RegExp;
    marks: never[];
    categories: {};
    embeds: {
        className: string;
        service: string;
        id: string;
        address: string;
    }[];
    buttons: ({
        className: string;
        actions: {
            '': "open-preferences";
            '#tarteaucitron'?: never;
        };
        attribute?: never;
    } | {
        className?: never;
        attribute: string;
        actions: {
            ''?: never;
            '#tarteaucitron': "open-preferences";
        };
    })[];
    calls: ([string, "accept-all"] | [string, "open-preferences"] | [string, "reject-all"])[];
    code: [RegExp, string][];
    byHand: [string, RegExp, string][];
};
