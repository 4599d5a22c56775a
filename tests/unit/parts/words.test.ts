// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Texts } from '../../../src/config/options.js';
import { enFirst } from '../../../src/locales/en.js';
import { chooseLanguage, hasOtherWords, readWords } from '../../../src/parts/words.js';

let languages: readonly string[];

beforeEach(() => {
  languages = ['sv-SE', 'en'];
  vi.spyOn(navigator, 'languages', 'get').mockImplementation(() => languages as string[]);
});
afterEach(() => {
  document.documentElement.lang = '';
  vi.restoreAllMocks();
});

const load = vi.fn(
  async (id: string): Promise<object> => ({ lang: id, title: `title in ${id}`, names: { analytics: id } }),
);
const read = (locale = 'auto', texts: Texts = {}) => {
  load.mockClear();
  return readWords({ locale, texts }, load);
};

describe('the language', () => {
  it("is the page's, then the visitor's, then English", () => {
    document.documentElement.lang = 'de-CH';
    expect(chooseLanguage({ locale: 'auto', texts: {} })).toBe('de');
    document.documentElement.lang = 'ja';
    expect(chooseLanguage({ locale: 'auto', texts: {} })).toBe('sv');
    document.documentElement.lang = '';
    expect(chooseLanguage({ locale: 'auto', texts: {} })).toBe('sv');
    languages = [];
    expect(chooseLanguage({ locale: 'auto', texts: {} })).toBe('en');
  });

  it('is the one that the site has fixed, whatever the page says', () => {
    document.documentElement.lang = 'de';
    expect(chooseLanguage({ locale: 'fi', texts: {} })).toBe('fi');
    expect(chooseLanguage({ locale: 'pt-BR', texts: {} })).toBe('pt');
    expect(chooseLanguage({ locale: 'tlh', texts: {} })).toBe('en');
  });

  it('may be one that only the site has words for', () => {
    document.documentElement.lang = 'fa';
    expect(chooseLanguage({ locale: 'auto', texts: { fa: { title: 'کوکی‌ها' } } })).toBe('fa');
  });
});

describe('the words', () => {
  it('are fetched once, and not at all for English', async () => {
    expect(await read('de')).toEqual({ lang: 'de', dir: 'ltr', title: 'title in de', names: { analytics: 'de' } });
    expect(load.mock.calls).toEqual([['de']]);
    expect(await read('en')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(load).not.toHaveBeenCalled();
  });

  it("have the site's own laid over them: for all languages, and over those for one", async () => {
    const texts: Texts = {
      title: 'all',
      ok: 'OK!',
      names: { marketing: 'ads' },
      de: { title: 'nur de' },
      fr: { ok: 'oui' },
    };
    expect(await read('de', texts)).toMatchObject({
      title: 'nur de',
      ok: 'OK!',
      names: { analytics: 'de', marketing: 'ads' },
    });
    expect(await read('fr', texts)).toMatchObject({ title: 'all', ok: 'oui' });
    expect(await read('en', texts)).toMatchObject({ lang: 'en', title: 'all', ok: 'OK!' });
  });

  it('of a language of the site only are its own, in its direction, without a request', async () => {
    expect(await read('fa', { fa: { title: 'کوکی‌ها' } })).toMatchObject({ lang: 'fa', dir: 'rtl', title: 'کوکی‌ها' });
    expect(load).not.toHaveBeenCalled();
  });

  it('that do not come are English ones, which say that they are: the visitor is still asked', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    load.mockRejectedValueOnce(new Error('offline'));
    expect(await read('ar', { title: 'own' })).toEqual({ lang: 'en', dir: 'ltr', title: 'own' });
    expect(error).toHaveBeenCalledOnce();
  });
});

describe("a site's own words", () => {
  it.each([
    [{}],
    [{ title: 'a', acceptAll: 'b', names: { marketing: 'ads' } }],
    [{ title: 'a', de: { title: 'b', names: { marketing: 'Werbung' } }, fa: { saved: 'c' } }],
  ])('are all known: %j', (texts: Texts) => {
    expect(hasOtherWords(texts, enFirst)).toBe(false);
  });

  it.each([[{ acceptAl: 'a' }], [{ title: 'a', de: { titel: 'b' } }], [{ preferencesTitle: 'a' }]])(
    'are not: %j',
    (texts: Texts) => {
      expect(hasOtherWords(texts, enFirst)).toBe(true);
    },
  );
});
