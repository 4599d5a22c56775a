import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, toChoices } from '../../../src/import/choices.js';
import type { Stored } from '../../../src/import/tool.js';
import { findTool, type ToolId, tools } from '../../../src/import/tools.js';
import { answeredAt, texts, withHostileAddress, withSingleService } from './texts.js';

const ids = Object.keys(tools) as ToolId[];
const now = answeredAt + 86_400_000;
const read = (id: ToolId, stored: Stored, known: string[] = []) => readAnswer(tools[id], stored, known, 182, now);
const site = [
  'functional',
  'analytics',
  'marketing',
  'matomo',
  'youtube',
  'google-analytics',
  'hotjar',
  'HkocEodjb7',
  'c:hotjar',
];
const translate = (id: ToolId, stored: Stored, own = {}) => {
  const answer = read(id, stored);
  return answer && { ...toChoices(answer, tools[id], own, site) };
};

/** What “accept all” comes to at a site with the ids above; a refusal has the same ids. */
const expected: Record<ToolId, string> = {
  axeptio: 'google-analytics hotjar',
  c15t: 'analytics marketing',
  complianz: 'analytics functional marketing',
  cookiebot: 'analytics functional marketing',
  cookieyes: 'analytics functional marketing',
  didomi: 'analytics c:hotjar marketing',
  iubenda: 'analytics marketing',
  klaro: 'matomo youtube',
  matomo: 'matomo',
  onetrust: 'analytics functional marketing',
  orejime: 'analytics marketing',
  silktide: 'analytics marketing',
  tarteaucitron: 'google-analytics matomo youtube',
  usercentrics: 'HkocEodjb7',
  'vanilla-cookieconsent': 'analytics marketing',
};

describe.each(ids)('who has answered to %s', (id) => {
  it('is taken at the word: a yes and a no', () => {
    for (const [word, digit] of [
      ['yes', 1],
      ['no', 0],
    ] as const) {
      const wanted = Object.fromEntries(expected[id].split(' ').map((ours) => [ours, digit]));
      expect(translate(id, texts[id][word])).toEqual(wanted);
    }
  });

  it('has the date of that answer, where one is kept', () => {
    const time = read(id, texts[id].yes)?.time;
    if (tools[id].isDated) expect(Math.floor((time as number) / 1000)).toBe(answeredAt / 1000);
    else expect(time).toBeUndefined();
  });

  it('is asked again when the answer is too old, and when its date is still to come', () => {
    if (!tools[id].isDated) return;
    for (const moment of [answeredAt + 183 * 86_400_000, answeredAt - 120_000])
      expect(readAnswer(tools[id], texts[id].yes, [], 182, moment)).toBeNull();
  });

  it('is not confused with one who was never asked', () => {
    for (const stored of texts[id].unanswered) expect(translate(id, stored) ?? {}).toEqual({});
  });

  it('is asked when the text has been cut off or turned into something else', () => {
    const yes = texts[id].yes;
    for (let length = 0; length < 60; length++) {
      const cut = yes.map(([name, text]): [string, string] => [
        name,
        text.slice(0, Math.floor((text.length * length) / 60)),
      ]);
      const whole = translate(id, yes) as Record<string, number>;
      // What is cut off is missing; nothing is made up.
      for (const [ours, digit] of Object.entries(translate(id, cut) ?? {})) expect(whole[ours]).toBe(digit);
    }
    for (const text of [
      '',
      'null',
      '[]',
      '1',
      'true',
      '"x"',
      '%',
      '%7B',
      '{',
      '{}',
      '__proto__',
      'x'.repeat(1_000_000),
    ])
      expect(
        translate(
          id,
          yes.map(([name]) => [name, text]),
        ) ?? {},
        text.slice(0, 20),
      ).toEqual({});
  });

  it('is never granted anything by garbage', () => {
    const names = texts[id].yes.map(([name]) => name);
    const json = fc.jsonValue().map((value) => JSON.stringify(value));
    const text = fc.oneof(
      fc.string(),
      json,
      json.map(encodeURIComponent),
      json.map((one) => btoa(encodeURIComponent(one))),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: names.length, maxLength: names.length }), (garbage) => {
        const stored = names.map((name, at): [string, string] => [name, garbage[at] as string]);
        expect(Object.values(translate(id, stored) ?? {})).not.toContain(1);
      }),
    );
  });

  it('cannot be given powers of objects', () => {
    const swap = (text: string) => text.replace(/analytics|matomo|HkocEodjb7|gtag|measurement|C0002/g, '__proto__');
    const hostile = texts[id].yes.map(([name, text]): [string, string] => [
      name,
      id === 'didomi' ? btoa(swap(atob(text))) : swap(text),
    ]);
    const answer = read(id, hostile);
    if (answer) toChoices(answer, tools[id], {}, ['constructor', 'toString', '__proto__']);
    expect(({} as Record<string, unknown>).analytics).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is found by its name, and by no other', () => {
    expect(findTool(id)?.id).toBe(id);
    expect(findTool(`${id}x`)).toBeUndefined();
    expect(findTool(`${id}:other`)?.names).toEqual('isRenamable' in tools[id] ? ['other'] : undefined);
  });
});

describe('several texts of one tool', () => {
  const [[name, yes]] = texts.cookiebot.yes as [[string, string]];
  const older = yes.replace('utc:1795973983000', 'utc:1795970000000').replaceAll(':true', ':false');

  it('garbage of another path does not hide the answer', () => {
    for (const stored of [
      [
        [name, 'garbage'],
        [name, yes],
      ],
      [
        [name, yes],
        [name, 'garbage'],
      ],
    ] as [string, string][][])
      expect(translate('cookiebot', stored)).toMatchObject({ analytics: 1 });
  });

  it('the newer one counts', () => {
    expect(
      translate('cookiebot', [
        [name, older],
        [name, yes],
      ]),
    ).toMatchObject({ analytics: 1 });
  });

  it('two that nobody can put in order are none', () => {
    const both = [...texts.klaro.yes, ...texts.klaro.no];
    expect(read('klaro', both)).toBeNull();
    expect(read('klaro', [...texts.klaro.yes, ...texts.klaro.yes])).not.toBeNull();
    expect(read('matomo', [...texts.matomo.yes, ['mtm_consent', '1795973983001']])).toBeNull();
    expect(read('onetrust', [...texts.onetrust.yes, ...texts.onetrust.no])).toBeNull();
    expect(translate('complianz', [...texts.complianz.yes, ['cmplz_marketing', 'deny']])).toEqual({
      analytics: 1,
      functional: 1,
    });
  });

  it('a removal of Matomo wins', () => {
    expect(translate('matomo', [...texts.matomo.yes, ...texts.matomo.no])).toEqual({ matomo: 0 });
  });

  it('the cookie of c15t, which leaves out noes, does not hide those of its storage', () => {
    expect(translate('c15t', texts.c15t.no)).toEqual({ analytics: 0, marketing: 0 });
    expect(translate('c15t', texts.c15t.no.slice(0, 1))).toEqual({});
  });
});

describe('what is not clearly granted', () => {
  it('is asked about: a category of vanilla-cookieconsent of which single services may have been refused', () => {
    expect(translate('vanilla-cookieconsent', withSingleService)).toEqual({ marketing: 0 });
    const answer = read('vanilla-cookieconsent', withSingleService, ['ga', 'hj']);
    const own = { services: { ga: 'google-analytics', hj: 'hotjar' } };
    expect({ ...toChoices(answer as never, tools['vanilla-cookieconsent'], own, site) }).toEqual({
      analytics: 1,
      marketing: 0,
      'google-analytics': 1,
      hotjar: 0,
    });
  });

  it('an address of the page that OneTrust has noted grants nothing', () => {
    expect(translate('onetrust', withHostileAddress)).toEqual({ analytics: 0 });
  });

  it('two of theirs that stand for one of ours have to agree', () => {
    const social = texts.onetrust.yes.map(([name, text]): [string, string] => [
      name,
      text.replace('C0004%3A1', 'C0004%3A1%2CC0005%3A0'),
    ]);
    expect(translate('onetrust', social)).toEqual({ analytics: 1, functional: 1 });
    expect(translate('onetrust', social, { categories: { C0005: '' } })).toMatchObject({ marketing: 1 });
  });
});
