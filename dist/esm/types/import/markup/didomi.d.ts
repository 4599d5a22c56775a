/** Didomi (developers.didomi.io, “Tags management”). Its words are ids of vendors: what is no service of ours needs `--map`. */
export declare const didomi: {
    name: string;
    files: RegExp;
    marks: {
        attribute: string;
        isService: true;
        elements: RegExp;
    }[];
    categories: {};
    types: {
        'didomi/javascript': "text/plain";
        'didomi/html': "text/html";
    };
    calls: ([string, "accept-all"] | [string, "open-preferences"] | [string, "reject-all"])[];
    code: [RegExp, string][];
};
