/** The style sheet of the first file. */
export declare function createStyles(theme: string): string;
