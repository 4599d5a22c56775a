import type { Mark } from '../../edge/rewrite/mark.js';
import type { ToolMark } from './read-mark.js';
/** A service as far as its name is concerned. */
export interface NamedService {
    readonly id: string;
    readonly name: string;
    /** Category, or several of which one is enough. */
    readonly consent: string;
}
/** What the words of other tools become. */
export interface Dictionary {
    /** By the word in lower case: what the user says. */
    readonly map: ReadonlyMap<string, string>;
    readonly services: readonly NamedService[];
    /** The site's categories, where it has said which. */
    readonly categories: readonly string[] | undefined;
}
/** A mark, or the words that are not understood. */
export type Translation = {
    readonly mark: Mark;
} | {
    readonly unknown: readonly string[];
};
/** Creates the translation. `found` is the service that the address or the code of the tag belongs to. */
export declare function createTranslate({ map, services, categories }: Dictionary): ({ tool, form, words, service }: ToolMark, found: Mark | undefined) => Translation;
