import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
/** An element as the parser sees it while it is open; nothing else of the document is kept. */
export interface TreeNode {
    readonly name: string;
    readonly namespace: html.NS;
    readonly attributes: readonly Token.Attribute[];
    /** `true` once it is no longer open. */
    isClosed: boolean;
    /** What a style sheet or a script in a drawing holds as the browser reads it: references and comments are no part of it. */
    text: string | undefined;
}
type N = TreeNode;
/** parse5's way to be told of the types of nodes. */
export type TreeNodes = TreeAdapterTypeMap<N, N, N, N, N, N, N, N, N, N>;
/** What a parser builds its tree with. */
export type Tree = TreeAdapter<TreeNodes>;
/** Namespace of HTML elements. */
export declare const htmlNamespace = "http://www.w3.org/1999/xhtml";
/** Namespace of SVG elements. */
export declare const svgNamespace = "http://www.w3.org/2000/svg";
/**
 * Creates a tree that remembers nothing but the open elements. The parser needs a tree to know in which state it reads
 * on (HTML, "tree construction"), but it never looks at what is closed: memory stays flat however long the page is.
 */
export declare function createTree(onCreate: (node: TreeNode) => void): Tree;
export {};
