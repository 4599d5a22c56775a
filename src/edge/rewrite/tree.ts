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
export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** Namespace of SVG elements. */
export const svgNamespace = 'http://www.w3.org/2000/svg';

const create = (name: string, namespace: string, attributes: readonly Token.Attribute[] = []): N => ({
  name,
  // An enum of parse5, whose values are these very texts.
  namespace: namespace as html.NS,
  attributes,
  isClosed: false,
  text: namespace === htmlNamespace || !/^(?:style|script)$/.test(name) ? undefined : '',
});

/**
 * Creates a tree that remembers nothing but the open elements. The parser needs a tree to know in which state it reads
 * on (HTML, "tree construction"), but it never looks at what is closed: memory stays flat however long the page is.
 */
export function createTree(onCreate: (node: TreeNode) => void): Tree {
  let mode: html.DOCUMENT_MODE | undefined;
  const none: N[] = [];
  const nothing = () => {};
  return {
    createDocument: () => create('#document', ''),
    createDocumentFragment: () => create('#fragment', ''),
    createElement(name, namespace, attributes) {
      const node = create(name, namespace, attributes);
      onCreate(node);
      return node;
    },
    createCommentNode: () => create('#comment', ''),
    createTextNode: () => create('#text', ''),
    getTagName: (node) => node.name,
    getNamespaceURI: (node) => node.namespace,
    getAttrList: (node) => [...node.attributes],
    getDocumentMode: () => mode ?? ('no-quirks' as html.DOCUMENT_MODE),
    setDocumentMode(_, next) {
      mode = next;
    },
    onItemPop(node) {
      node.isClosed = true;
    },
    getTemplateContent: (node) => node,
    getChildNodes: () => none,
    getFirstChild: () => null,
    getParentNode: () => null,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    getNodeSourceCodeLocation: () => null,
    getTextNodeContent: () => '',
    isCommentNode: (node): node is N => node.name === '#comment',
    isDocumentTypeNode: (_): _ is N => false,
    isElementNode: (node): node is N => !node.name.startsWith('#'),
    isTextNode: (node): node is N => node.name === '#text',
    adoptAttributes: nothing,
    appendChild: nothing,
    detachNode: nothing,
    insertBefore: nothing,
    insertText: nothing,
    insertTextBefore: nothing,
    setDocumentType: nothing,
    setNodeSourceCodeLocation: nothing,
    setTemplateContent: nothing,
    updateNodeSourceCodeLocation: nothing,
  };
}
