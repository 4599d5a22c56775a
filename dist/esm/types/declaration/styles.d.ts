/** The style sheet of the declaration, with the weight to hold against the site's own rules. */
export declare const declarationStyles: string;
