import type { Token } from 'parse5';
import { ConsentError } from '../../errors.js';
import { createTree, htmlNamespace, type TreeNode, type TreeNodes } from './tree.js';

/** A start tag where it stands in the source; offsets count UTF-16 code units, or bytes where bytes are read. */
export interface StartTag {
  /** As the tree has it: lower case, an old `image` is an `img`. */
  readonly name: string;
  readonly isHtml: boolean;
  /** It stands in a drawing in a select: browsers of today keep that, others and the tree drop it. */
  readonly mayBeSvg: boolean;
  readonly start: number;
  readonly end: number;
  /** The element, if the parser made one; a misplaced tag is dropped by the tree and may still be preloaded. */
  readonly node: TreeNode | undefined;
  /** The element takes content. */
  readonly isOpen: boolean;
  /** Name of the element around it. */
  readonly parent: string;
  /** It is content of a template, or one itself. */
  readonly isInTemplate: boolean;
  /** It has no attributes. */
  readonly isBare: boolean;
  /** Value of an attribute, decoded; `undefined` when it is not there. The first of twins counts, as in browsers. */
  get(attribute: string): string | undefined;
  /** Names of the attributes that begin so. */
  names(start: string): string[];
}

/** What hears of the tags. */
export interface TagHandler {
  start(tag: StartTag): void;
  /** An end tag, after it has closed what it closes. */
  end(name: string, start: number, end: number): void;
}

/** Reads HTML piece by piece. */
export interface Scanner {
  write(text: string, isLast: boolean): void;
}

/** How the HTML is read. */
export interface ScannerOptions {
  /** `false`: as a browser without scripting reads it, so that the inside of `noscript` is markup. */
  readonly scripting: boolean;
}

/** Creates scanners. */
export type CreateScanner = (handler: TagHandler, options: ScannerOptions) => Scanner;

/** A start tag over the parser's token. */
class TokenTag implements StartTag {
  readonly name: string;
  readonly isHtml: boolean;
  readonly mayBeSvg: boolean;
  readonly start: number;
  readonly end: number;
  readonly isBare: boolean;
  readonly #attributes: readonly Token.Attribute[];

  constructor(
    token: Token.TagToken,
    readonly node: TreeNode | undefined,
    readonly isOpen: boolean,
    readonly parent: string,
    readonly isInTemplate: boolean,
    isInDropped: boolean,
  ) {
    this.name = node?.name ?? token.tagName;
    this.isHtml = !node || node.namespace === htmlNamespace;
    // Of all that may be in a drawing, the tree of a select takes scripts only.
    this.mayBeSvg = isInDropped && this.isHtml && (!node || node.name === 'script');
    this.start = token.location?.startOffset ?? 0;
    this.end = token.location?.endOffset ?? 0;
    this.isBare = token.attrs.length === 0;
    this.#attributes = token.attrs;
  }

  get(wanted: string): string | undefined {
    for (const { prefix, name, value } of this.#attributes) {
      // Inside SVG and MathML the parser takes prefixes off and gives names their capitals back.
      if (name === wanted ? !prefix : !this.isHtml && (prefix ? `${prefix}:${name}` : name).toLowerCase() === wanted)
        return value;
    }
    return undefined;
  }

  names(start: string): string[] {
    return this.#attributes.filter(({ name }) => name.startsWith(start)).map(({ name }) => name.toLowerCase());
  }
}

/** The import stands in a `try`: bundlers that meet it there go on where the package is not installed (webpack, esbuild). */
async function importParser() {
  try {
    return await import('parse5');
  } catch (error) {
    throw new ConsentError([`rewriting needs the package parse5: npm install parse5 (${(error as Error).message})`]);
  }
}

/**
 * Loads the HTML parser. It is parse5, a whole tree builder: only that knows what a tag means inside SVG, in a select,
 * after a misplaced end tag. Throws `ConsentError` when the package is not installed.
 */
export async function loadScanner(): Promise<CreateScanner> {
  const { Parser } = await importParser();

  return (handler, { scripting }) => {
    let last: TreeNode | undefined;
    /** Drawings that the tree has dropped and that are still open. */
    let dropped = 0;
    const treeAdapter = createTree((node) => {
      last = node;
    });

    class TagParser extends Parser<TreeNodes> {
      override onStartTag(token: Token.TagToken): void {
        last = undefined;
        super.onStartTag(token);
        // Elements that the parser puts in between have attribute lists of their own.
        const made = last as TreeNode | undefined;
        const node = made?.attributes === token.attrs ? made : undefined;
        const { current, items, stackTop, tmplCount } = this.openElements;
        const isOpen = !!node && current === node;
        const around = isOpen ? items[stackTop - 1] : current;
        handler.start(new TokenTag(token, node, isOpen, around?.name ?? '', tmplCount > 0, dropped > 0));
        if (!node && !token.selfClosing && /^(?:svg|math)$/.test(token.tagName)) dropped++;
      }

      override onEndTag(token: Token.TagToken): void {
        const { tagName, location } = token;
        super.onEndTag(token);
        if (dropped && tagName === 'select') dropped = 0;
        else if (dropped && /^(?:svg|math)$/.test(tagName)) dropped--;
        handler.end(tagName, location?.startOffset ?? 0, location?.endOffset ?? 0);
      }

      // There is no tree to put anything into; half of the parser's time went here.
      override _attachElementToTree(): void {}
      override _insertCharacters({ chars }: Token.CharacterToken): void {
        const { current } = this.openElements;
        if (current?.text !== undefined) current.text += chars;
      }
      override _appendCommentNode(): void {}
    }

    const parser = new TagParser({ treeAdapter, scriptingEnabled: scripting, sourceCodeLocationInfo: true });
    // The tokenizer keeps the options it was made with, and tells of positions; the tree builder needs none.
    parser.options = { ...parser.options, sourceCodeLocationInfo: false };
    return { write: (text, isLast) => parser.tokenizer.write(text, isLast) };
  };
}
