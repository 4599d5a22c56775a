import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en, enFirst, enPreferences } from '../../../src/locales/en.js';
import { createStyles } from '../../../src/ui/styles.js';
import { createThemeFile, tokenMeanings } from '../../../src/ui/theme-file.js';
import { darkTokens, lightTokens, shapeTokens } from '../../../src/ui/tokens.js';

const namesOf = (tokens: string) => [...tokens.matchAll(/([\w-]+):/g)].map(([, name]) => `--cg-${name}`);

describe('themes', () => {
  it.each(['auto', 'light', 'dark'] as const)(
    'themes/%s.css is what the tokens say (vitest -u writes it)',
    async (theme) => {
      await expect(createThemeFile(theme)).toMatchFileSnapshot(`../../../themes/${theme}.css`);
    },
  );

  it('explain every token, and dark sets what light sets', () => {
    expect(namesOf(darkTokens)).toEqual(namesOf(lightTokens));
    expect(Object.keys(tokenMeanings).sort()).toEqual(namesOf(`${shapeTokens};${lightTokens}`).sort());
  });

  it('follow the device only when they are told to', () => {
    expect(createStyles('auto')).toContain('prefers-color-scheme');
    expect(createStyles('light')).not.toContain('prefers-color-scheme');
    expect(createStyles('light')).not.toContain('#1b1e25');
    expect(createStyles('dark')).toContain('#1b1e25');
  });

  it('leave the rest of the page as it is: what they set, they set for what we draw', () => {
    for (const theme of ['auto', 'light', 'dark']) expect(createStyles(theme)).not.toMatch(/html|:root|--cg-[\w-]+:/);
  });

  it('read what a site may set wherever they use a value of their own', () => {
    const css = createStyles('auto');
    for (const name of namesOf(`${shapeTokens};${lightTokens}`)) {
      expect(css).toContain(`${name.replace('--cg-', '--_')}:var(${name},`);
    }
    expect([...css.matchAll(/var\((--cg-[\w-]+)\)/g)]).toEqual([]);
  });

  it('leave no mark of the prefix behind', () => {
    expect(createStyles('auto')).not.toContain('~');
  });
});

describe('English', () => {
  it('has no empty word, and no word in both parts', () => {
    const words = Object.values(en).flatMap((word: string | Readonly<Record<string, string | undefined>>) =>
      typeof word === 'string' ? [word] : Object.values(word),
    );
    expect(words.filter((word) => !word?.trim())).toEqual([]);
    expect(Object.keys(enFirst).filter((key) => key in enPreferences)).toEqual([]);
  });
});

describe('every theme file', () => {
  const files = readdirSync('themes');
  const rules = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

  it.each(files)('%s holds custom properties of ours for :root, and nothing else', (file) => {
    const css = rules(readFileSync(`themes/${file}`, 'utf8'));
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector?.trim());
    const allowed = [':root', '@media (prefers-color-scheme: dark)', '@media (prefers-contrast: more)'];
    expect(selectors.filter((selector) => !allowed.includes(`${selector}`))).toEqual([]);
    const names = [...css.matchAll(/^\s*([\w-]+):/gm)].map(([, name]) => `${name}`);
    expect(names.filter((name) => !(name in tokenMeanings))).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(files)('%s says in the dark what it says of colours in the light', (file) => {
    const css = rules(readFileSync(`themes/${file}`, 'utf8'));
    const [light = '', dark] = css.split('@media');
    if (dark === undefined) return;
    const colours = namesOf(lightTokens).filter((name) => light.includes(`${name}:`));
    expect(colours.filter((name) => !dark.includes(`${name}:`))).toEqual([]);
  });

  it.each(files)('%s leaves the settings button quieter than the two answers', (file) => {
    const css = rules(readFileSync(`themes/${file}`, 'utf8'));
    const fills = [...css.matchAll(/--cg-tonal: #(\w+);/g)].map(([, hex = '']) =>
      hex.length === 3 ? hex.replace(/./g, '$&$&') : hex,
    );
    const saturations = fills.map((hex) => {
      const channels = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
      return Math.max(...channels) - Math.min(...channels);
    });
    expect(Math.max(...saturations)).toBeLessThan(48);
  });

  it('and every property is documented, with a picture of each theme', () => {
    const page = readFileSync('docs/themes.md', 'utf8');
    for (const name of Object.keys(tokenMeanings)) expect(page).toContain(`| \`${name}\` |`);
    for (const file of files) expect(page).toMatch(new RegExp(`### .*\\b${file.replace('.css', '')}\\b`));
  });
});
