import type { DeclarationWords } from '../locales/declaration.js';
import type { DeclarationFacts } from './facts.js';
import type { Piece } from './piece.js';
/** The declaration: what the visitor chose, and a table per category. */
export declare function createDeclaration(facts: DeclarationFacts, messages: DeclarationWords): Piece;
