/** What the declaration is made of, as data: the same pieces become elements in a page and HTML on a server. */
export type Piece = string | readonly [name: string, attributes: Attributes, ...children: (Piece | false)[]];
/** Attributes by name; one that is `false` or `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | false | undefined>>;
/** Writes a piece as HTML. */
export declare function writePiece(piece: Piece | false): string;
