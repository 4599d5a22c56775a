/** vanilla-cookieconsent 2 and 3, with its iframemanager (github.com/orestbida/cookieconsent, docs/advanced). */
export declare const vanillaCookieconsent: {
    name: string;
    files: RegExp;
    marks: {
        attribute: string;
        service: string;
        elements: RegExp;
    }[];
    categories: Readonly<Record<string, string>>;
    embeds: {
        service: string;
        id: string;
        address: string;
    }[];
    buttons: {
        attribute: string;
        actions: {
            'show-preferencesModal': "open-preferences";
            'c-settings': "open-preferences";
            'accept-all': "accept-all";
            'accept-necessary': "reject-all";
        };
    }[];
    calls: ([string, "accept-all"] | [string, "open-preferences"] | [string, "reject-all"])[];
    code: [RegExp, string][];
    byHand: [string, RegExp, string][];
};
