import type { Piece } from './piece.js';

/** Makes the node of a piece. Text stays text; nothing is read as HTML. */
export function drawPiece(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const [name, attributes, ...children] = piece;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== false).map(drawPiece));
  return element;
}

/**
 * Makes what stands in the page like what it should be, and touches only what differs: a button that is exchanged for a
 * copy loses the focus, and the settings give it back to the one that was pressed.
 */
export function updateNode(old: Node, fresh: Node): void {
  if (old.isEqualNode(fresh)) return;
  const isSame = old.cloneNode(false).isEqualNode(fresh.cloneNode(false));
  if (!isSame || old.nodeType !== 1) {
    (old as ChildNode).replaceWith(fresh);
    return;
  }
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  after.forEach((node, index) => {
    const place = before[index];
    if (place) updateNode(place, node);
    else old.appendChild(node);
  });
  for (const rest of before.slice(after.length)) rest.remove();
}
