import type { Finding, PageTag } from './finding.js';
/** What a page's marks may name, and what they stand on. */
export interface Names {
    readonly categories: readonly string[];
    readonly services: readonly string[];
    /** `false`: nobody has said what the site uses, so any name may be right. */
    readonly isKnown: boolean;
    isThirdParty(address: string): boolean;
    /** Does our script see what stands here before it runs? */
    isHeld(offset: number): boolean;
}
/** Finds marks that do not do what their author meant. */
export declare function findMarkProblems(tags: readonly PageTag[], names: Names): Finding[];
