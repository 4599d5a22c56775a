import { describe, expect, it } from 'vitest';
import { decide, type Rules, type Subject } from '../../../src/state/decide.js';
import type { Decision, OptOutSignals, Receipt } from '../../../src/types.js';
import { columns, stored, tables } from './decide-table.js';

const judge = (
  subject: Subject,
  { receipt, signals, config }: { receipt: Receipt | null; signals: OptOutSignals; config: Rules },
): Decision => decide(subject, receipt, signals, config);

const modes = ['opt-in', 'opt-out', 'notice'] as const;
const rules = ['honor', 'strict', 'ignore'] as const;

const toReceipt = (digit: number | null, revision = '1'): Receipt | null =>
  digit === null
    ? null
    : {
        id: '0123456789abcdef',
        time: 1_800_000_000,
        revision,
        choices: { functional: digit, analytics: digit, marketing: digit },
      };

const meanings: Readonly<Record<string, Decision>> = {
  '+': { choice: 'granted', source: 'visitor' },
  '-': { choice: 'denied', source: 'visitor' },
  D: { choice: 'denied', source: 'dnt' },
  G: { choice: 'denied', source: 'gpc' },
};
const defaults: Readonly<Record<(typeof modes)[number], Decision>> = {
  'opt-in': { choice: 'undecided', source: 'default' },
  'opt-out': { choice: 'granted', source: 'default' },
  notice: { choice: 'granted', source: 'default' },
};

/** The lines of a table: state of DNT, state of GPC, and one letter per column. */
const readTable = (table: string) =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/) as [string, string, ...string[]]);

/** All settings of signal and option that come to the same state. */
const settings = (state: string) =>
  [true, false].flatMap((isOn) =>
    rules.filter((rule) => (isOn && rule !== 'ignore' ? rule : 'off') === state).map((rule) => ({ isOn, rule })),
  );

describe.each(Object.keys(tables) as (keyof typeof tables)[])('stored: %s', (name) => {
  const receipt = toReceipt(stored[name]);

  it.each(readTable(tables[name]))(
    'DNT %s, GPC %s: %s %s %s, map %s, video %s, statistics %s, own %s',
    (dnt, gpc, ...letters) => {
      let checked = 0;
      for (const mode of modes) {
        for (const dntSetting of settings(dnt)) {
          for (const gpcSetting of settings(gpc)) {
            columns.forEach((column, index) => {
              const subject: Subject = column;
              const config = { mode, dnt: dntSetting.rule, gpc: gpcSetting.rule, revision: '1' };
              const signals = { dnt: dntSetting.isOn, gpc: gpcSetting.isOn };
              const letter = letters[index] as string;
              const expected = letter === '.' ? defaults[mode] : meanings[letter];
              expect(
                judge(subject, { receipt, signals, config }),
                JSON.stringify({ subject, signals, config }),
              ).toEqual(expected);
              checked++;
            });
          }
        }
      }
      // `off` is four settings (not sent under three options, or sent and ignored), every other state is one.
      const count = (state: string) => (state === 'off' ? 4 : 1);
      expect(checked).toBe(modes.length * columns.length * count(dnt) * count(gpc));
    },
  );
});

describe('every line is there', () => {
  it.each(Object.entries(tables))('%s', (_, table) => {
    const states = readTable(table).map(([dnt, gpc]) => `${dnt} ${gpc}`);
    expect(new Set(states).size).toBe(9);
    expect(readTable(table).every((line) => line.length === 2 + columns.length)).toBe(true);
  });
});

describe('decide', () => {
  const config = { mode: 'opt-in', dnt: 'honor', gpc: 'honor', revision: '2' } as const;
  const quiet = { dnt: false, gpc: false };
  const marketing = { id: 'marketing', category: 'marketing' };
  const ads = { id: 'ads', category: 'marketing' };
  const withChoices = (choices: Record<string, number>, revision = '2'): Receipt => ({
    id: '0123456789abcdef',
    time: 1,
    revision,
    choices,
  });

  it('grants what is necessary whatever is stored and sent', () => {
    const receipt = withChoices({ necessary: 0, shop: 0 });
    const grounds = {
      receipt,
      signals: { dnt: true, gpc: true },
      config: { ...config, dnt: 'strict', gpc: 'strict' } as const,
    };
    for (const id of ['necessary', 'shop']) {
      expect(judge({ id, category: 'necessary' }, grounds)).toEqual({ choice: 'granted', source: 'necessary' });
    }
  });

  it('does not count a yes to an older revision, but does count a no', () => {
    const old = (digit: number) => ({ receipt: withChoices({ marketing: digit }, '1'), signals: quiet, config });
    expect(judge(marketing, old(1))).toEqual({ choice: 'undecided', source: 'default' });
    expect(judge(marketing, old(7))).toEqual({ choice: 'undecided', source: 'default' });
    expect(judge(marketing, old(0))).toEqual({ choice: 'denied', source: 'visitor' });
  });

  it('counts a yes to an older revision where the site says that something else has changed', () => {
    const old = withChoices({ marketing: 1, ads: 1, analytics: 1, counter: 1 }, '1');
    const ask = (id: string, category: string, revised: readonly string[]) =>
      judge({ id, category }, { receipt: old, signals: quiet, config: { ...config, revised } }).choice;
    expect(ask('analytics', 'analytics', ['marketing'])).toBe('granted');
    expect(ask('counter', 'analytics', ['marketing'])).toBe('granted');
    expect(ask('marketing', 'marketing', ['marketing'])).toBe('undecided');
    expect(ask('ads', 'marketing', ['marketing'])).toBe('undecided');
    expect(ask('marketing', 'marketing', ['ads'])).toBe('granted');
    expect(ask('ads', 'marketing', ['ads'])).toBe('undecided');
    expect(ask('analytics', 'analytics', [])).toBe('undecided');
  });

  it('does not let a yes to an older revision overrule a signal', () => {
    const grounds = { receipt: withChoices({ marketing: 7 }, '1'), signals: { dnt: false, gpc: true }, config };
    expect(judge(marketing, grounds)).toEqual({ choice: 'denied', source: 'gpc' });
  });

  it('takes the answer about a service before the answer about its category', () => {
    const decideAds = (choices: Record<string, number>) =>
      judge(ads, { receipt: withChoices(choices), signals: quiet, config }).choice;
    expect(decideAds({ marketing: 1, ads: 0 })).toBe('denied');
    expect(decideAds({ marketing: 0, ads: 1 })).toBe('granted');
    expect(decideAds({ marketing: 1 })).toBe('granted');
    expect(decideAds({ marketing: 0 })).toBe('denied');
    expect(decideAds({ functional: 1 })).toBe('undecided');
  });

  it('denies categories of the site’s own under both signals: what they are for is not known', () => {
    const social = { id: 'social', category: 'social' };
    expect(judge(social, { receipt: null, signals: { dnt: true, gpc: false }, config }).source).toBe('dnt');
    expect(judge(social, { receipt: null, signals: { dnt: false, gpc: true }, config }).source).toBe('gpc');
  });

  it('grants nothing because a signal went away', () => {
    const sent = judge(marketing, { receipt: null, signals: { dnt: true, gpc: true }, config });
    const gone = judge(marketing, { receipt: null, signals: quiet, config });
    expect([sent.choice, gone.choice]).toEqual(['denied', 'undecided']);
  });

  it('changes nothing that it is given', () => {
    const receipt = Object.freeze(withChoices(Object.freeze({ marketing: 1 })));
    expect(() =>
      judge(Object.freeze(ads), Object.freeze({ receipt, signals: Object.freeze(quiet), config })),
    ).not.toThrow();
  });
});

describe('an exempt category', () => {
  const config = { mode: 'opt-in', dnt: 'honor', gpc: 'honor', revision: '1', exempt: ['analytics'] } as const;
  const signals = { dnt: false, gpc: false };
  const decideOn = (category: string, receipt: Receipt | null, dnt = false) =>
    judge({ id: category, category }, { receipt, signals: { ...signals, dnt }, config });

  it('is on until the visitor objects, and only that one', () => {
    expect(decideOn('analytics', null)).toEqual({ choice: 'granted', source: 'default' });
    expect(decideOn('marketing', null)).toEqual({ choice: 'undecided', source: 'default' });
    expect(decideOn('analytics', toReceipt(0))).toEqual({ choice: 'denied', source: 'visitor' });
    expect(decideOn('analytics', toReceipt(0, 'older'))).toEqual({ choice: 'denied', source: 'visitor' });
  });

  it('goes with Do Not Track', () => {
    expect(decideOn('analytics', null, true)).toEqual({ choice: 'denied', source: 'dnt' });
  });
});
