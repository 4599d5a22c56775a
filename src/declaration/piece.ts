/** What the declaration is made of, as data: the same pieces become elements in a page and HTML on a server. */
export type Piece = string | readonly [name: string, attributes: Attributes, ...children: (Piece | false)[]];

/** Attributes by name; one that is `false` or `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | false | undefined>>;

/** Elements that have no end tag and nothing inside. */
const isVoid = (name: string) => name === 'br' || name === 'wbr';

const escapeText = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] as string);

/** Writes a piece as HTML. */
export function writePiece(piece: Piece | false): string {
  if (piece === false) return '';
  if (typeof piece === 'string') return escapeText(piece);
  const [name, attributes, ...children] = piece;
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    typeof value === 'string' ? [` ${key}="${escapeText(value)}"`] : [],
  );
  const start = `<${name}${given.join('')}>`;
  return isVoid(name) ? start : `${start}${children.map(writePiece).join('')}</${name}>`;
}
