/** Our file under its name, whatever a build has put behind it; the other files are fetched by it. */
export declare const ownFile: RegExp;
/** The one that comes before it: it takes over what visitors answered to a former tool. */
export declare const ownImport: RegExp;
/** Words of the core that are nobody else's. */
export declare const ownCode = "consentgate is here twice";
/** Files of ours that a page may link to: one of the services is named like Matomo's own. */
export declare const ownPart: RegExp;
