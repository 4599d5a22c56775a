import type { Tool } from './tool.js';
/** The tools whose answers can be read, by the id that a site names them by. */
export declare const tools: {
    axeptio: Tool;
    c15t: Tool;
    complianz: Tool;
    cookiebot: Tool;
    cookieyes: Tool;
    didomi: Tool;
    iubenda: Tool;
    klaro: Tool;
    matomo: Tool;
    onetrust: Tool;
    orejime: Tool;
    silktide: Tool;
    tarteaucitron: Tool;
    usercentrics: Tool;
    'vanilla-cookieconsent': Tool;
};
/** Id of a tool. */
export type ToolId = keyof typeof tools;
/** A tool that a site names, `klaro`, or `klaro:name` where it is stored under another name. */
export interface NamedTool {
    readonly id: ToolId;
    readonly tool: Tool;
    /** Names of what it stores, as globs. */
    readonly names: readonly string[];
}
/** Finds a tool by the word that a site has for it. */
export declare function findTool(word: string): NamedTool | undefined;
