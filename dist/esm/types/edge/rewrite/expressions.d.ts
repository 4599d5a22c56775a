import { type CodeParts } from './js-text.js';
/** A text, or several that code adds up, as far as it shows what stands between them. */
export interface Expression {
    readonly text: string;
    /** The last letter in front of it that is no blank and no opening bracket. */
    readonly sign: string;
    /** The code in front of it. */
    before(): string;
}
/**
 * Reads the texts of code as they are added up: `(secure ? 'https://ssl' : 'http://www') + '.vendor.example/x.js'` is two
 * addresses. Names that got a text stand for it, wherever in the code that was.
 */
export declare function readExpressions({ code, texts }: CodeParts): Expression[];
