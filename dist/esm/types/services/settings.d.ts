/**
 * What the site has to say of a service so that we can load it, by id; `?` behind what may be missing, and after `:`
 * the form (a regular expression) that a value has; what stands in the vendor's manual (`GTM-XXXX`) has it not. Held
 * against the recipes by a test.
 */
export declare const serviceSettings: Readonly<Record<string, readonly string[]>>;
/** Can this be the value of such a setting, which has a form besides? */
export declare const isFilledIn: (name: string, value: unknown) => boolean;
/** What may be said of any service. */
export declare const commonSettings: readonly string[];
