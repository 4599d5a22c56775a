export declare const guarded: Readonly<Record<string, string>>;
