/** The attribute of an option: `privacyUrl` is `data-privacy-url`. */
export declare const toAttribute: (name: string) => string;
/** What an attribute or an id is called as a property: `google-analytics` is `googleAnalytics`. */
export declare const toCamelCase: (name: string) => string;
