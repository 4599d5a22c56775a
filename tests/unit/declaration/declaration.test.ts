import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type DeclarationFacts, describeBasis } from '../../../src/declaration/facts.js';
import { type Piece, writePiece } from '../../../src/declaration/piece.js';
import { createDeclaration } from '../../../src/declaration/table.js';
import { de } from '../../../src/locales/de.js';
import { type DeclarationWords, enDeclaration } from '../../../src/locales/declaration.js';
import { en } from '../../../src/locales/en.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { describeService } from '../../../src/services/details.js';
import { findCatalogueService } from '../../../src/services/find.js';
import type { Service } from '../../../src/types.js';

const english: DeclarationWords = { ...en, ...enDeclaration };
const entry = (service: Partial<Service> & { readonly id: string }) => {
  const own = { ...findCatalogueService(service.id), ...service } as Service;
  return { own, known: describeService(own) };
};
const createFacts = (facts: Partial<DeclarationFacts> = {}): DeclarationFacts => ({
  categories: ['functional', 'analytics', 'marketing'],
  services: [],
  mode: 'opt-in',
  exempt: [],
  cookie: { name: 'choice', days: 182 },
  ...facts,
});

/** The texts of all elements with a name, in document order. */
const readTexts = (piece: Piece | false, name: string): string[] => {
  const text = (node: Piece | false): string =>
    typeof node === 'string'
      ? node
      : node
        ? node
            .slice(2)
            .map((child) => text(child as Piece))
            .join('')
        : '';
  if (!piece || typeof piece === 'string') return [];
  const [own, , ...children] = piece;
  return [...(own === name ? [text(piece)] : []), ...children.flatMap((child) => readTexts(child, name))];
};

describe('HTML', () => {
  it('is text and attributes, never markup from a value', () => {
    const piece: Piece = ['p', { title: '"><b>', lang: undefined, hidden: false }, '<script>&"', ['br', {}], false];
    expect(writePiece(piece)).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt;&amp;&quot;<br></p>');
  });

  it('of the whole catalogue is read by a parser as it was written', () => {
    const services = catalogue.map(({ id }) => entry({ id }));
    const html = writePiece(createDeclaration(createFacts({ services }), english));
    const errors: string[] = [];
    const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: false });
    expect(errors).toEqual([]);
    expect(tree.childNodes).toHaveLength(1);
    for (const { name } of catalogue) expect(html).toContain(name.replace(/&/g, '&amp;'));
    expect(html).not.toMatch(/undefined|null|\[object/);
  });
});

describe('the tables', () => {
  const services = [entry({ id: 'google-analytics' }), entry({ id: 'youtube' }), entry({ id: 'stripe' })];
  const piece = createDeclaration(createFacts({ services }), english);

  it('are one per category, with its purpose; one without services says so', () => {
    expect(readTexts(piece, 'caption').map((text) => text.split(/(?<=[a-z])(?= ?[A-Z])/)[0])).toEqual([
      'Necessary',
      'Statistics',
      'Marketing',
    ]);
    expect(writePiece(piece)).toContain('Extra features');
    expect(writePiece(piece)).toContain('This site uses no services of this kind.');
  });

  it('tell vendor, place, purpose, ground, data, cookies with their life, recipients and links', () => {
    const [cells] = [readTexts(createDeclaration(createFacts({ services: services.slice(0, 1) }), english), 'td')];
    expect(cells.slice(5)).toEqual([
      expect.stringContaining('Measure how the site is used'),
      'Legal basisConsent (Art. 6(1)(a) GDPR)',
      expect.stringContaining('IP address'),
      expect.stringMatching(/_ga 2 years.*_gid 1 day/),
      expect.stringMatching(/Google LLC \(United States\)Transfer: United States/),
    ]);
    expect(writePiece(piece)).toContain('href="https://policies.google.com/privacy"');
  });

  it('name our own cookie, which is there on every site', () => {
    const [, ...cells] = readTexts(createDeclaration(createFacts(), english), 'th');
    expect(cells).toContainEqual(expect.stringContaining('Your choice'));
    const facts = readTexts(createDeclaration(createFacts(), english), 'td');
    expect(facts[3]).toBe('Kept in your browserchoice 6 months');
    expect(facts[4]).toBe('Recipients and transfersThis site itself');
  });

  it('tell a name that several cookies share once, and let a long one end its line behind a word', () => {
    const cookies = [
      { name: '_hj*', life: 1800 },
      { name: 'cart/last_seen__at', life: 86_400 },
      { name: '_hj*', life: 'session' },
    ];
    const own = entry({ id: 'map', name: 'Map', category: 'functional', cookies } as never);
    const html = writePiece(createDeclaration(createFacts({ services: [own] }), english));
    expect(html).toContain(
      '<code dir="ltr">_hj*</code> <span>30 minutes, until you close the browser</span></li>' +
        '<li><code dir="ltr">cart/<wbr>last_<wbr>seen__<wbr>at</code> <span>1 day</span></li></ul>',
    );
  });

  it('take the word of the site before that of the catalogue, and mark only the latter as English', () => {
    const own = entry({ id: 'youtube', purposes: ['Filme zeigen'], category: 'functional' } as never);
    const html = writePiece(createDeclaration(createFacts({ services: [own] }), de));
    expect(html).toContain('<p>Filme zeigen</p>');
    expect(html).toContain('<ul lang="en"><li>Videos watched</li>');
    expect(html).not.toContain('lang="en"><li>Filme');
    expect(writePiece(createDeclaration(createFacts({ services: [own] }), english))).not.toContain('lang="en"><');
  });

  it('never link to what is no address of a page', () => {
    const own = entry({
      id: 'chat',
      name: 'Chat',
      category: 'functional',
      policyUrls: ['javascript:alert(1)'],
    } as never);
    expect(writePiece(createDeclaration(createFacts({ services: [own] }), english))).not.toContain('javascript:');
  });

  it('show what the visitor has chosen, for a service only where it differs from its category', () => {
    const choice: DeclarationFacts['choice'] = {
      of: (id) => (id === 'youtube' || id === 'analytics' || id === 'google-analytics' ? 'granted' : 'denied'),
      answered: { time: 1_800_000_000, until: 1_815_724_800, receipt: 'k3f09ab2c8x1q7zz', lang: 'en' },
    };
    const html = writePiece(createDeclaration(createFacts({ services, choice }), english));
    expect(html.match(/cg-granted/g)).toHaveLength(2);
    expect(html).toContain('<b>YouTube embeds</b> <span class="cg-state cg-granted">Allowed</span>');
    expect(html).toContain('<b>Google Analytics</b><p>');
    expect(html).toMatch(
      /Your last choice: January 15, 2027.*It counts until July 16, 2027\. Receipt k3f09ab2c8x1q7zz\./,
    );
    // On a server nobody has chosen.
    expect(writePiece(piece)).not.toMatch(/cg-state|You have not chosen/);
  });
});

describe('the ground', () => {
  const basis = (service: object, facts: Partial<DeclarationFacts> = {}) =>
    describeBasis(entry(service as never), createFacts(facts), english);

  it('is consent where the visitor is asked, whatever the catalogue has seen elsewhere', () => {
    expect(basis({ id: 'youtube' })).toBe(english.basisConsent);
    expect(basis({ id: 'matomo' })).toBe(english.basisConsent);
  });

  it('is what the catalogue knows where nobody is asked, and nothing where it knows nothing', () => {
    expect(basis({ id: 'matomo' }, { mode: 'opt-out' })).toBe(english.basisInterests);
    expect(basis({ id: 'matomo' }, { exempt: ['analytics'] })).toBe(english.basisInterests);
    expect(basis({ id: 'tiktok-pixel' }, { mode: 'notice' })).toBe(english.notStated);
    expect(basis({ id: 'cloudflare-turnstile' })).toBe(english.basisNecessary);
    expect(basis({ id: 'newsletter' })).toMatch(/^own request; /);
  });

  it("is the site's own word first, in the words of the regulation if it names the point", () => {
    const chat = { id: 'chat', name: 'Chat', category: 'functional' };
    expect(basis({ ...chat, legalBasis: 'Art. 6 (1)(b)' })).toBe(english.basisContract);
    expect(basis({ ...chat, legalBasis: 'Art. 6(1)(C) GDPR' })).toBe(english.basisObligation);
    expect(basis({ ...chat, legalBasis: 'eigene Worte' })).toBe('eigene Worte');
  });
});
