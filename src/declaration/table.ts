import type { DeclarationWords } from '../locales/declaration.js';
import { describeReceipt } from '../ui/describe-receipt.js';
import { fillDate, fillGap } from '../ui/messages.js';
import type { DeclarationFacts } from './facts.js';
import type { Piece } from './piece.js';
import { createRow, describeChoice, type Entry } from './row.js';

/** A name as it stands by itself: the words for categories are those of a sentence. */
const capitalize = (name: string, lang: string) => name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);

function createTable(id: string, facts: DeclarationFacts, messages: DeclarationWords): Piece {
  const isNecessary = id === 'necessary';
  const entries = facts.services.filter(({ known }) => known.category === id);
  if (isNecessary) entries.push(describeOwn(facts, messages));
  const name = isNecessary ? messages.necessary : capitalize(messages.names[id] ?? id, messages.lang);
  const caption: Piece[] = [
    ['b', {}, name],
    ...(isNecessary ? [] : describeChoice(id, facts, messages)),
    ...(messages.purposes[id] ? [['span', {}, ` ${messages.purposes[id]}`] as const] : []),
  ];
  if (!entries[0]) return ['section', {}, ['p', { class: 'cg-caption' }, ...caption], ['p', {}, messages.noServices]];
  const { service, purpose, legalBasis, data, stored, recipients } = messages;
  return [
    'table',
    { role: 'table' },
    ['caption', { class: 'cg-caption' }, ...caption],
    [
      'thead',
      { role: 'rowgroup' },
      [
        'tr',
        { role: 'row' },
        ...[service, purpose, legalBasis, data, stored, recipients].map(
          (label) => ['th', { role: 'columnheader', scope: 'col' }, label] as const,
        ),
      ],
    ],
    ['tbody', { role: 'rowgroup' }, ...entries.map((entry) => createRow(entry, facts, messages))],
  ];
}

/** What the visitor has chosen, and the button to change it. */
function createChoice({ choice }: DeclarationFacts, messages: DeclarationWords): Piece {
  const answered = choice?.answered;
  const sentences = answered
    ? [
        fillDate(messages.answered, answered.time, answered.lang, { dateStyle: 'long', timeStyle: 'short' }),
        fillDate(messages.validUntil, answered.until, answered.lang, { dateStyle: 'long' }),
        fillGap(messages.receipt, answered.receipt),
      ]
    : [messages.noChoice];
  return [
    'div',
    { class: 'cg-mine' },
    choice !== undefined && ['p', {}, sentences.join(' ')],
    ['button', { type: 'button', class: 'cg-tonal', 'data-consent-action': 'open-preferences' }, messages.change],
  ];
}

/** Our own cookie, with what it is for. */
const describeOwn = ({ cookie }: DeclarationFacts, messages: DeclarationWords): Entry => {
  const { ownPurpose, ownData } = messages;
  const known = describeReceipt(messages, cookie.name, cookie.days);
  return { own: known, known: { ...known, purposes: [ownPurpose], data: [ownData] } };
};

/** The declaration: what the visitor chose, and a table per category. */
export function createDeclaration(facts: DeclarationFacts, messages: DeclarationWords): Piece {
  const ids = ['necessary', ...facts.categories.filter((id) => id !== 'necessary')];
  return [
    'div',
    { class: 'cg-declaration', lang: messages.lang, dir: messages.dir },
    createChoice(facts, messages),
    ...ids.map((id) => createTable(id, facts, messages)),
  ];
}
