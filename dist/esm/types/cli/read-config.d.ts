/** Reads the JSON object of `--config`; an empty one without a file. Throws `ConsentError` for what is none. */
export declare function readConfigFile(file: string | undefined): Promise<Readonly<Record<string, unknown>>>;
