import type { Piece } from './piece.js';
/** Makes the node of a piece. Text stays text; nothing is read as HTML. */
export declare function drawPiece(piece: Piece): Node;
/**
 * Makes what stands in the page like what it should be, and touches only what differs: a button that is exchanged for a
 * copy loses the focus, and the settings give it back to the one that was pressed.
 */
export declare function updateNode(old: Node, fresh: Node): void;
