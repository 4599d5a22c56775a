/** Makes the function that counts a write, and says whether they come faster than a commit for each is worth. */
export declare function createWriteRate(): () => boolean;
