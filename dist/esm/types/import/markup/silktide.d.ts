/** Silktide 1 and 2: it has no marks; tags stand in the JavaScript of its configuration. */
export declare const silktide: {
    name: string;
    files: RegExp;
    marks: never[];
    categories: {};
    code: [RegExp, string][];
};
