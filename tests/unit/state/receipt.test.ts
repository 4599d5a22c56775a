// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { servicesByCategory } from '../../../src/services/categories.js';
import { decodeReceipt, encodeReceipt, readReceipt } from '../../../src/state/receipt.js';
import type { Receipt } from '../../../src/types.js';
import { forbidCookies, setCookies } from './cookies.js';

const now = 1_800_000_000;
const config = { cookieName: 'consentgate', expiresDays: '182' };
const receipt: Receipt = {
  id: 'k3v9q0w2m8x4b7ta',
  time: now,
  revision: '1',
  choices: { functional: 1, analytics: 0, marketing: 7, youtube: 3 },
};
const text = encodeReceipt(receipt);
const at = (time: number, choices: Receipt['choices'] = { analytics: 1 }) =>
  encodeReceipt({ ...receipt, time, choices });

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Freezes the clock and puts cookies in front of the code. */
const withCookies = (...cookies: string[]) => {
  vi.useFakeTimers({ now: now * 1000 });
  setCookies(cookies.join('; '));
};

describe('the text of a receipt', () => {
  it('is what the comment in receipt.ts and docs/decisions/002 say', () => {
    expect(text).toBe('1~k3v9q0w2m8x4b7ta~tro8w0~1~functional1.analytics0.marketing7.youtube3');
  });

  it('comes back as it was', () => {
    expect({ ...decodeReceipt(text), choices: { ...decodeReceipt(text)?.choices } }).toEqual(receipt);
  });

  it('comes back as it was, whatever it says', () => {
    const id = fc.stringMatching(/^[a-z][a-z\d-]{0,30}$/);
    const anyReceipt = fc.record({
      id: fc.stringMatching(/^[a-z\d]{16}$/),
      time: fc.integer({ min: 0, max: 36 ** 7 - 1 }),
      revision: fc.stringMatching(/^[\w.-]{1,32}$/),
      choices: fc.dictionary(id, fc.constantFrom(0, 1, 3, 5, 7), { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(anyReceipt, (any) => {
        const decoded = decodeReceipt(encodeReceipt(any));
        expect({ ...decoded, choices: { ...decoded?.choices } }).toEqual(any);
        expect(encodeReceipt(decoded as Receipt)).toBe(encodeReceipt(any));
      }),
    );
  });

  it('needs no escaping in a cookie', () => {
    expect(encodeURIComponent(text)).toBe(text);
  });

  it('stays under 200 bytes for four categories and five services with the longest ids of the catalogue', () => {
    const longest = Object.values(servicesByCategory)
      .flatMap((list) => list.replace(/[*+]|\|\w+/g, '').split(/\s+/))
      .sort((a, b) => b.length - a.length)
      .slice(0, 5);
    const ids = ['necessary', 'functional', 'analytics', 'marketing', ...longest];
    const full = encodeReceipt({ ...receipt, choices: Object.fromEntries(ids.map((id) => [id, 7])) });
    expect(decodeReceipt(full)).not.toBeNull();
    expect(`consentgate=${full}`.length).toBeLessThan(200);
  });

  it('counts the no of two words about the same, in whatever order they stand', () => {
    for (const list of [
      'analytics0.analytics1',
      'analytics1.analytics0',
      'analytics5.marketing1.analytics0.analytics3',
    ])
      expect(decodeReceipt(`1~k3v9q0w2m8x4b7ta~tkxw80~1~${list}`)?.choices.analytics, list).toBe(0);
    expect(decodeReceipt('1~k3v9q0w2m8x4b7ta~tkxw80~1~analytics5.marketing0')?.choices).toEqual({
      analytics: 5,
      marketing: 0,
    });
  });

  it('has choices without a prototype, so that nothing is found that nobody stored', () => {
    const choices = decodeReceipt(text)?.choices as Record<string, unknown>;
    expect(Object.getPrototypeOf(choices)).toBeNull();
    expect(choices.constructor).toBeUndefined();
  });
});

describe('decodeReceipt', () => {
  it.each([
    ['nothing', ''],
    ['words', 'garbage'],
    ['a single yes', 'yes'],
    ['another version', text.replace(/^1/, '2')],
    ['no version', text.slice(2)],
    ['JSON', JSON.stringify(receipt)],
    ['null as JSON', 'null'],
    ['a short id', text.replace('k3v', 'k')],
    ['a long id', text.replace('k3v', 'k3vv')],
    ['another alphabet', text.replace('k3v', 'k%v')],
    ['no time', '1~k3v9q0w2m8x4b7ta~~1~analytics1'],
    ['a negative time', '1~k3v9q0w2m8x4b7ta~-5~1~analytics1'],
    ['a time that is too long', '1~k3v9q0w2m8x4b7ta~zzzzzzzz~1~analytics1'],
    ['a time that is none', '1~k3v9q0w2m8x4b7ta~NaN!~1~analytics1'],
    ['no revision', '1~k3v9q0w2m8x4b7ta~tkxw80~~analytics1'],
    ['a choice without a digit', '1~k3v9q0w2m8x4b7ta~tkxw80~1~analytics'],
    ['a choice with a wrong digit', '1~k3v9q0w2m8x4b7ta~tkxw80~1~analytics2'],
    ['a grant that was none', '1~k3v9q0w2m8x4b7ta~tkxw80~1~analytics6'],
    ['a word for a digit', '1~k3v9q0w2m8x4b7ta~tkxw80~1~analytics:true'],
    ['a prototype', '1~k3v9q0w2m8x4b7ta~tkxw80~1~__proto__1'],
    ['one bad choice among good ones', '1~k3v9q0w2m8x4b7ta~tkxw80~1~analytics1.%3Cb%3E1.marketing1'],
    ['two dots', '1~k3v9q0w2m8x4b7ta~tkxw80~1~analytics1..marketing1'],
    ['something in front', ` ${text}`],
    ['something behind', `${text} `],
    ['a line break behind', `${text}\n`],
    ['a sixth field', `${text}~more`],
  ])('takes no receipt out of %s', (_, garbage) => {
    expect(decodeReceipt(garbage)).toBeNull();
  });

  it('takes a text that was cut off for none, or for a receipt that grants no more than the whole one', () => {
    for (let length = 0; length < text.length; length++) {
      for (const [id, digit] of Object.entries(decodeReceipt(text.slice(0, length))?.choices ?? {})) {
        expect(digit).toBe(receipt.choices[id]);
      }
    }
  });

  it('survives a million characters at once', () => {
    for (const filling of ['a', '1', '~', 'a1.', 'a1', 'analytics1.', '%', '🍪', '0']) {
      const long = filling.repeat(1_000_000 / filling.length);
      for (const garbage of [long, `1~k3v9q0w2m8x4b7ta~tkxw80~1~${long}`, `1~${long}`, `${text}.${long}`]) {
        const since = performance.now();
        expect(decodeReceipt(garbage)).toBeNull();
        expect(performance.now() - since).toBeLessThan(50);
      }
    }
  });

  it('never throws and never grants by accident', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (garbage) => {
        expect(decodeReceipt(garbage)).toBeNull();
      }),
    );
  });
});

describe('readReceipt', () => {
  it('finds nothing where there is nothing', () => {
    withCookies();
    expect(readReceipt(config)).toBeNull();
  });

  it('finds the receipt among other cookies', () => {
    withCookies('a=b', `consentgate=${text}`, 'consentgate2=x', 'theme=dark');
    expect(readReceipt(config)?.id).toBe(receipt.id);
  });

  it('only takes the name that was asked for', () => {
    withCookies(`xconsentgate=${text}`, `consentgate-old=${text}`, 'consentgate', '=consentgate');
    expect(readReceipt(config)).toBeNull();
    expect(readReceipt({ ...config, cookieName: 'consentgate-old' })?.id).toBe(receipt.id);
  });

  it('takes the sound one of two, whichever comes first', () => {
    for (const twin of ['garbage', '', '1~2~3', 'yes', text.slice(0, -1)]) {
      withCookies(`consentgate=${twin}`, `consentgate=${text}`);
      expect(readReceipt(config)?.time).toBe(now);
      withCookies(`consentgate=${text}`, `consentgate=${twin}`);
      expect(readReceipt(config)?.time).toBe(now);
    }
  });

  it('takes the newer one of two, whichever comes first', () => {
    const older = at(now - 500, { analytics: 1 });
    const newer = at(now - 400, { analytics: 0 });
    withCookies(`consentgate=${older}`, `consentgate=${newer}`);
    expect(readReceipt(config)?.choices.analytics).toBe(0);
    withCookies(`consentgate=${newer}`, `consentgate=${older}`);
    expect(readReceipt(config)?.choices.analytics).toBe(0);
  });

  it('does not take what comes from the future, but allows for two clocks that differ a little', () => {
    withCookies(`consentgate=${at(now + 3600)}`);
    expect(readReceipt(config)).toBeNull();
    withCookies(`consentgate=${at(now + 30)}`);
    expect(readReceipt(config)).not.toBeNull();
    withCookies(`consentgate=${at(now + 3600)}`, `consentgate=${at(now - 5)}`);
    expect(readReceipt(config)?.time).toBe(now - 5);
  });

  it('does not take what is older than its life, a yes and a no alike', () => {
    const day = 86_400;
    for (const digit of [0, 1]) {
      withCookies(`consentgate=${at(now - 182 * day - 1, { analytics: digit })}`);
      expect(readReceipt(config)).toBeNull();
      withCookies(`consentgate=${at(now - 182 * day + 60, { analytics: digit })}`);
      expect(readReceipt(config)).not.toBeNull();
    }
    expect(readReceipt({ ...config, expiresDays: '30' })).toBeNull();
  });

  it('does not take a yes for ever where the life cannot be read', () => {
    withCookies(`consentgate=${text}`);
    expect(readReceipt({ ...config, expiresDays: 'forever' })).toBeNull();
  });

  it('takes what another tab tells when that is newer and sound', () => {
    withCookies(`consentgate=${at(now - 500, { analytics: 1 })}`);
    expect(readReceipt(config, at(now - 1, { analytics: 0 }))?.choices.analytics).toBe(0);
    expect(readReceipt(config, at(now - 900, { analytics: 0 }))?.choices.analytics).toBe(1);
    expect(readReceipt(config, 'garbage; consentgate=x')?.choices.analytics).toBe(1);
    withCookies();
    expect(readReceipt(config, text)?.time).toBe(now);
  });

  it('finds nothing, and says so calmly, in a frame that may not read cookies', () => {
    forbidCookies();
    expect(readReceipt(config)).toBeNull();
  });

  it('survives a cookie header of a million characters', () => {
    for (const filling of ['; ', 'consentgate=', 'consentgate=1~; ', 'x']) {
      withCookies(filling.repeat(1_000_000 / filling.length), `consentgate=${text}`);
      const since = process.hrtime.bigint();
      readReceipt(config);
      expect(Number(process.hrtime.bigint() - since) / 1e6).toBeLessThan(500);
    }
  });
});
