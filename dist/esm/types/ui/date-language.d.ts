/** The language tag that dates are written by: the page's own where it is of that language. British English has no American dates. */
export declare function readDateLanguage(lang: string, page?: string): string;
