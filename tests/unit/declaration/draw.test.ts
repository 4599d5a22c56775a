// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { drawPiece, updateNode } from '../../../src/declaration/draw.js';
import { mountDeclaration } from '../../../src/declaration/mount.js';
import { type Piece, writePiece } from '../../../src/declaration/piece.js';
import { type DeclarationWords, enDeclaration } from '../../../src/locales/declaration.js';
import { en } from '../../../src/locales/en.js';
import { describeService } from '../../../src/services/details.js';
import type { Choice } from '../../../src/types.js';

const english: DeclarationWords = { ...en, ...enDeclaration };
afterEach(() => {
  document.body.innerHTML = '';
});

describe('drawing', () => {
  it('gives the same as writing', () => {
    const piece: Piece = ['p', { title: 'a"b', id: false }, 'x < y', ['b', {}, 'z'], false];
    expect((drawPiece(piece) as Element).outerHTML).toBe(writePiece(piece).replace('x &lt; y', 'x &lt; y'));
  });

  it('afresh changes what differs and leaves the rest, element by element', () => {
    const draw = (state: string, ...more: Piece[]) =>
      drawPiece(['div', {}, ['p', {}, state], ['button', {}, 'Change'], ...more]) as Element;
    const old = draw('one', ['i', {}, 'gone'], 'text');
    const button = old.querySelector('button');
    updateNode(old, draw('two'));
    expect(old.innerHTML).toBe('<p>two</p><button>Change</button>');
    expect(old.querySelector('button')).toBe(button);
    updateNode(old, draw('two', ['i', {}, 'back']));
    expect(old.innerHTML).toBe('<p>two</p><button>Change</button><i>back</i>');
    expect(old.querySelector('button')).toBe(button);
  });
});

describe('the declaration in a page', () => {
  function mount() {
    const listeners = new Set<() => void>();
    let choice: Choice = 'undecided';
    const declaration = mountDeclaration(
      {
        categories: ['analytics'],
        mode: 'opt-in',
        exempt: [],
        cookie: { name: 'consentgate', days: 182 },
        nonce: '',
        consent: {
          decisions: () => ({ analytics: { choice, source: 'visitor' } }),
          receipt: () =>
            choice === 'undecided'
              ? null
              : { id: 'abc', time: 1_800_000_000, revision: '1', choices: {}, persisted: true },
        },
        services: () => [{ id: 'matomo', name: 'Matomo', category: 'analytics', firstParty: true }],
        describe: describeService,
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      english,
    );
    return {
      ...declaration,
      listeners,
      answer(to: Choice) {
        choice = to;
        for (const listener of listeners) listener();
      },
    };
  }

  it('follows the visitor, and keeps the button that was pressed', () => {
    document.body.innerHTML = '<div data-consentgate="declaration"></div>';
    const { answer, destroy, listeners } = mount();
    const button = document.querySelector('button');
    expect(document.body.textContent).toContain('You have not chosen yet.');
    expect(document.querySelector('.cg-undecided')?.textContent).toBe('Not decided yet');
    answer('granted');
    expect(document.querySelector('.cg-granted')?.textContent).toBe('Allowed');
    expect(document.body.textContent).toContain('Receipt abc.');
    answer('denied');
    expect(document.querySelector('.cg-denied')?.textContent).toBe('Not allowed');
    expect(document.querySelector('button')).toBe(button);
    destroy();
    expect(listeners.size).toBe(0);
  });

  it('completes what a server has drawn, and draws into a place that comes later', () => {
    document.body.innerHTML =
      '<div data-consentgate="declaration"><div class="cg-declaration" lang="en" dir="ltr"><p>old</p></div></div>';
    const { update } = mount();
    expect(document.querySelectorAll('.cg-declaration')).toHaveLength(1);
    expect(document.body.textContent).not.toContain('old');
    document.body.insertAdjacentHTML('beforeend', '<section data-consentgate="declaration">Please wait</section>');
    update();
    expect(document.querySelector('section')?.textContent).toContain('Matomo');
    expect(document.querySelector('section')?.textContent).not.toContain('Please wait');
  });

  it('may be the element itself that the site has marked; its own attributes stay', () => {
    document.body.innerHTML = '<div id="mine" class="cg-declaration" data-consentgate="declaration"></div>';
    const { answer } = mount();
    answer('granted');
    expect(document.querySelector('#mine > table caption b')?.textContent).toBe('Necessary');
    expect(document.querySelectorAll('#mine .cg-granted')).toHaveLength(1);
  });
});
