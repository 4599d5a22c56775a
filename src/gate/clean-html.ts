import type { HeldFinder } from './held-addresses.js';
import { styles, takes } from './taking.js';

/** Creates what marks the held elements of a piece of markup, before a parser sees it. */
export const createCleaner =
  ({ find, clean }: Pick<HeldFinder, 'find' | 'clean'>) =>
  (html: string): string =>
    html
      // A quote is one only behind `=` (HTML, "before attribute value state").
      .replace(/<([a-z][^\s/>]*)(?:=\s*(?:"[^"]*"|'[^']*')|[^>])*>?/gi, (tag, name) => {
        const id = find(tag);
        const names: string[] = [];
        // Where it cannot be told what an attribute says, the whole tag speaks for it.
        const cleaned = tag.replace(
          /([\s"'/])([\w:.-]+)(?=\s*=(?:"([^"]*)")?)/g,
          (all, gap, attribute, value = tag) => {
            const isStyle = styles.test(attribute);
            if (!id || !(isStyle || takes.test(`${name} ${attribute}`)) || !find(isStyle ? `{${value}` : value))
              return all;
            names.push(attribute);
            return `${gap}data-${attribute}`;
          },
        );
        // What it was is said in the markup, for copies that are made of it later.
        return names[0] ? cleaned.replace(name, `${name} data-service="${id}" data-held="${names.join(' ')}"`) : tag;
      })
      .replace(/(<style\b)([^>]*>)(.*?)(?=<\/style|$)/gis, (all, start, open, css) => {
        const cleaned = clean(css);
        return cleaned === css ? all : `${start} data-held-css="${encodeURIComponent(css)}"${open}${cleaned}`;
      });
