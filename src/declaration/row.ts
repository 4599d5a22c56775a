import type { DeclarationWords } from '../locales/declaration.js';
import { listStored } from '../ui/life.js';
import { fillGap, isolateName, nameLink, namePlace } from '../ui/messages.js';
import { type DeclarationFacts, describeBasis } from './facts.js';
import type { Piece } from './piece.js';

/** One service, as configured and as known. */
export type Entry = DeclarationFacts['services'][number];

/** English words in a page that speaks another language say so (WCAG 3.1.2). */
const mark = (text: string | undefined, { known }: Entry, { lang }: DeclarationWords) =>
  lang !== 'en' && text && known.english?.includes(text) ? 'en' : undefined;

/** Is the site itself the one who receives the data? Then there is no company to name. */
const isSite = ({ known }: Entry) => known.isSite === true;

const nameVendor = (entry: Entry, messages: DeclarationWords): string => {
  const { vendor: name, country } = entry.known;
  if (isSite(entry)) return messages.ownSite;
  if (!name) return messages.notStated;
  const vendor = isolateName(name, messages);
  return country ? `${vendor} (${namePlace(country, messages)})` : vendor;
};

const list = (texts: readonly Piece[], lang?: string): Piece =>
  texts.length > 1
    ? ['ul', { lang }, ...texts.map((text) => ['li', {}, text] as const)]
    : ['p', { lang }, texts[0] ?? ''];

/** A fact of the catalogue or the site's own, or that nobody has told. */
function describeList(entry: Entry, key: 'purposes' | 'data', messages: DeclarationWords): Piece {
  const texts = entry.known[key];
  if (!texts[0]) return ['p', {}, messages.notStated];
  return list(texts, mark(texts[0], entry, messages));
}

/** A long name may end its line behind a word, and not inside of one. */
const breakName = (name: string): Piece[] =>
  name
    .replace(/[^/_][/_]+(?=.)/g, '$& ')
    .split(' ')
    .flatMap((part, index): Piece[] => (index ? [['wbr', {}], part] : [part]));

function describeStored({ known }: Entry, messages: DeclarationWords): Piece {
  if (!known.stored[0]) return ['p', {}, messages.nothingStored];
  return [
    'ul',
    {},
    ...listStored(known.stored, messages).map(
      ([name, life]) => ['li', {}, ['code', { dir: 'ltr' }, ...breakName(name)], ' ', ['span', {}, life]] as const,
    ),
  ];
}

function describeRecipients(entry: Entry, messages: DeclarationWords): Piece[] {
  const { transfer = '', retention = '' } = entry.known;
  const line = (message: string, value: string): Piece => {
    const lang = mark(value, entry, messages);
    const [before = '', after = ''] = message.split('{}');
    return ['p', {}, before, lang ? ['span', { lang }, value] : value, after];
  };
  return [
    ['p', {}, nameVendor(entry, messages)],
    ...(transfer ? [line(messages.transferTo, namePlace(transfer, messages))] : []),
    ...(retention ? [line(messages.retention, retention)] : []),
  ];
}

function describeLinks(entry: Entry, messages: DeclarationWords): Piece[] {
  const { known } = entry;
  const name = isolateName(isSite(entry) ? known.name : known.vendor || known.name, messages);
  const links = (urls: readonly string[], text: string) =>
    urls.map((href): Piece => {
      const words = nameLink(fillGap(text, name), href, urls);
      const attributes = { href, target: '_blank', rel: 'noopener noreferrer' };
      return ['p', {}, ['a', attributes, words, ['span', { class: 'cg-hidden' }, ` ${messages.newWindow}`]]];
    });
  return [...links(known.policyUrls, messages.vendorPolicy), ...links(known.optOutUrls, messages.optOut)];
}

/** Whether something is on for this visitor, as a word with a sign that does not need colour; nothing on a server. */
export function describeChoice(id: string, { choice }: DeclarationFacts, messages: DeclarationWords): Piece[] {
  const state = choice?.of(id);
  // The blank is for the ear: "Statistics", then "Allowed".
  return state ? [' ', ['span', { class: `cg-state cg-${state}` }, messages[state]]] : [];
}

/** One service as a row. Roles are written out: a table that is laid out as cards on a phone stays one for a screen reader. */
export function createRow(entry: Entry, facts: DeclarationFacts, messages: DeclarationWords): Piece {
  const { known } = entry;
  const basis = describeBasis(entry, facts, messages);
  const differs = facts.choice && facts.choice.of(known.id) !== facts.choice.of(known.category);
  const cell = (label: string, ...content: (Piece | false)[]): Piece => [
    'td',
    { role: 'cell' },
    // What the column is called, for the eye only, where the columns have become lines.
    ['span', { class: 'cg-label', 'aria-hidden': 'true' }, label],
    ...content,
  ];
  return [
    'tr',
    { role: 'row' },
    [
      'th',
      { role: 'rowheader', scope: 'row' },
      ['b', {}, known.name],
      ...(differs ? describeChoice(known.id, facts, messages) : []),
      ...describeLinks(entry, messages),
    ],
    cell(messages.purpose, describeList(entry, 'purposes', messages)),
    cell(messages.legalBasis, ['p', { lang: mark(basis, entry, messages) }, basis]),
    cell(messages.data, describeList(entry, 'data', messages)),
    cell(messages.stored, describeStored(entry, messages)),
    cell(messages.recipients, ...describeRecipients(entry, messages)),
  ];
}
