/** Makes the function that loads a part once and puts it to use; after a failure the next call tries again. */
export declare function createLoader<Part>(load: () => Promise<Part>, use: (part: Part) => void): () => Promise<void>;
