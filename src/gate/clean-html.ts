import type { HeldFinder } from './held-addresses.js';
import { styles, takes } from './taking.js';

/** Creates what marks the held elements of a piece of markup, before a parser sees it. */
export const createCleaner =
  ({ find, clean }: Pick<HeldFinder, 'find' | 'clean'>) =>
  (html: string): string =>
    html
      .replace(/<([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>?/gi, (tag, name) => {
        const id = find(tag);
        const names: string[] = [];
        const cleaned = tag.replace(/([\s"'/])([\w:-]+)(?=\s*=)/g, (all, gap, attribute) => {
          if (!id || !(styles.test(attribute) || takes.test(`${name} ${attribute}`))) return all;
          names.push(attribute);
          return `${gap}data-${attribute}`;
        });
        // What it was is said in the markup, for copies that are made of it later.
        return names[0] ? cleaned.replace(name, `${name} data-service="${id}" data-held="${names.join(' ')}"`) : tag;
      })
      .replace(/(<style\b)([^>]*>)(.*?)(?=<\/style|$)/gis, (all, start, open, css) => {
        const cleaned = clean(css);
        return cleaned === css ? all : `${start} data-held-css="${encodeURIComponent(css)}"${open}${cleaned}`;
      });
