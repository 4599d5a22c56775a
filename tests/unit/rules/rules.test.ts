import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const { resolve } = createRequire(import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(resolve(`consentgate/dist/rules/${name}.json`), 'utf8'));

/** What Consent-O-Matic's rules.schema.json lets stand in each kind of object; it refuses everything else. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  css: ['type', 'parent', 'target'],
  checkbox: ['type', 'parent', 'target'],
  click: ['type', 'parent', 'target', 'openInTab'],
  list: ['type', 'actions'],
  consent: ['type', 'consents'],
  waitcss: ['type', 'target', 'retries', 'waitTime', 'negated'],
  foreach: ['type', 'target', 'action'],
  hide: ['type', 'target'],
};
const selection = ['selector', 'textFilter', 'styleFilter', 'displayFilter', 'iframeFilter', 'childFilter'];
const choice = ['type', 'toggleAction', 'matcher', 'trueAction', 'falseAction'];

const findFaults = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || !value) return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => findFaults(entry, `${path}[${index}]`));
  const { type, selector } = value as { type?: string; selector?: string };
  const keys =
    selector !== undefined ? selection : /^[A-FX]$/.test(type ?? '') ? choice : type ? (allowed[type] ?? []) : null;
  const wrong = keys ? Object.keys(value).filter((key) => !keys.includes(key)) : [];
  return [
    ...wrong.map((key) => `${path}.${key}`),
    ...Object.entries(value).flatMap(([key, inner]) => findFaults(inner, `${path}.${key}`)),
  ];
};

describe('the rule for Consent-O-Matic', () => {
  const { consentgate } = read('consent-o-matic');

  it('has the form of its schema', () => {
    expect(Object.keys(consentgate)).toEqual(['detectors', 'methods']);
    expect(consentgate.methods.map(({ name }: { name: string }) => name)).toEqual([
      'HIDE_CMP',
      'OPEN_OPTIONS',
      'DO_CONSENT',
      'SAVE_CONSENT',
    ]);
    expect(findFaults(consentgate)).toEqual([]);
    // The check can fail.
    expect(
      findFaults([
        { type: 'click', target: { selector: 'a', color: 'red' }, times: 2 },
        { type: 'shout', at: 1 },
      ]),
    ).toEqual(['[0].times', '[0].target.color', '[1].type', '[1].at']);
  });
});

describe('the rule for autoconsent', () => {
  it('evaluates no code and needs no newer tool than any', () => {
    const rule = read('autoconsent');
    expect(Object.keys(rule)).toEqual(
      expect.arrayContaining(['name', 'detectCmp', 'detectPopup', 'optIn', 'optOut', 'test', 'runContext']),
    );
    expect(JSON.stringify(rule)).not.toMatch(/"(eval|removeClass|setStyle|addStyle|wait)"/);
  });
});
