/** Names of categories that mean the same wherever they stand → ours. Any other name means a category of that very name. */
export declare const commonNames: Readonly<Record<string, string>>;
