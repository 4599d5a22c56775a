/**
 * Makes a function remember what it has made of a text: addresses and titles of pages come again and again. What is longer
 * than `longest` does not, and would only fill the memory; when there are `most`, it begins anew.
 */
export declare function remember<T extends string | null>(read: (text: string) => T, longest: number, most?: number): (text: string) => T;
