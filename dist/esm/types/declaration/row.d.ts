import type { DeclarationWords } from '../locales/declaration.js';
import { type DeclarationFacts } from './facts.js';
import type { Piece } from './piece.js';
/** One service, as configured and as known. */
export type Entry = DeclarationFacts['services'][number];
/** Whether something is on for this visitor, as a word with a sign that does not need colour; nothing on a server. */
export declare function describeChoice(id: string, { choice }: DeclarationFacts, messages: DeclarationWords): Piece[];
/** One service as a row. Roles are written out: a table that is laid out as cards on a phone stays one for a screen reader. */
export declare function createRow(entry: Entry, facts: DeclarationFacts, messages: DeclarationWords): Piece;
