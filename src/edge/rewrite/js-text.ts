/** Code without its comments, and with its texts apart. */
export interface CodeParts {
  /** Each text is replaced by its number between two marks of the private use area, see {@link textAt}. */
  readonly code: string;
  readonly texts: readonly string[];
}

/** Pattern of a text's place in {@link CodeParts.code}; its group is the number. */
export const textAt = '\\uE000(\\d+)\\uE001';

// Behind one of these a slash begins a regular expression, behind anything else it divides; so it does behind `i++`.
const beforeRegex =
  /(?:^|[([{,;:=!&|?*%~^<>]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))\s*$/;
// A comment ends with its line, at U+2028 and U+2029 too, which are three letters where bytes are read. What is repeated takes
// runs of letters at once: for millions of steps the engine has no room.
const token =
  /\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/|<!--)(?:[^\n\r\u2028\u2029\xe2]+|\xe2+(?!\x80[\xa8\xa9]))*|"(?:[^"\\\n\r]+|\\[\s\S])*"?|'(?:[^'\\\n\r]+|\\[\s\S])*'?|`|\//g;
// Braces count inside of templates only; most code has none.
const tokenInside = new RegExp(`${token.source}|[{}]`, 'g');
// Every letter fits in one way only, or what is no expression after all would be tried in all of them.
const regex = /\/(?:[^/\\[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\//y;
const template = /(?:[^`\\$]+|\\[\s\S]|\$(?!\{))*/y;

const readEscapes = (text: string) =>
  text.includes('\\')
    ? text.replace(
        /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([\s\S]))/gi,
        (_, x, u, braced, other: string) =>
          other === undefined ? String.fromCodePoint(Math.min(Number.parseInt(x ?? u ?? braced, 16), 0x10ffff)) : other,
      )
    : text;

/**
 * Takes code apart as far as it needs to be known what is code and what is text: a snippet that stands in a page's data
 * (`self.__next_f.push([1,"…fbq('init')…"])`) is no snippet.
 */
export function readCode(source: string): CodeParts {
  const texts: string[] = [];
  /** For each open `${` of a template, the braces that are open inside. */
  const braces: number[] = [];
  let code = '';
  let at = 0;
  /** Where the last text ended. */
  let end = Number.NEGATIVE_INFINITY;
  /** Texts that are added up are one: `'…/gtm.' + 'js?id='` is how plug-ins hide an address from optimisers. */
  const put = (text: string, start: number) => {
    const between = start - end < 40 ? source.slice(end, start) : '';
    const isMore = between.includes('+') && /^\s*\+\s*$/.test(between);
    if (isMore) texts.push(texts.pop() + readEscapes(text));
    code += isMore ? '0' : `\uE000${texts.push(readEscapes(text)) - 1}\uE001`;
  };
  const readTemplate = () => {
    template.lastIndex = at;
    const [text = ''] = template.exec(source) ?? [];
    put(text, at - 1);
    at += text.length;
    if (source[at] === '$') {
      braces.push(0);
      code += '+(';
    }
    at += source[at] === '$' ? 2 : 1;
    end = at;
  };
  while (at < source.length) {
    const next = braces.length ? tokenInside : token;
    next.lastIndex = at;
    const found = next.exec(source);
    code += source.slice(at, found?.index);
    if (!found) break;
    const [whole] = found;
    at = found.index + whole.length;
    const depth = braces.length - 1;
    if (whole[0] === '"' || whole[0] === "'") {
      // One that is never closed is the beginning of an address in code that is itself a text.
      put(whole.slice(1, whole.length > 1 && whole.endsWith(whole[0]) ? -1 : undefined), found.index);
      end = at;
    } else if (whole === '`') readTemplate();
    else if (whole === '{' || whole === '}') {
      if (whole === '}' && braces[depth] === 0) {
        braces.pop();
        code += ')+';
        readTemplate();
        continue;
      }
      if (depth >= 0) braces[depth] = (braces[depth] ?? 0) + (whole === '{' ? 1 : -1);
      code += whole;
    } else if (whole === '/') {
      regex.lastIndex = at - 1;
      const [literal] = (beforeRegex.test(code.slice(-20)) && regex.exec(source)) || [''];
      at += literal ? literal.length - 1 : 0;
      code += literal ? ' 0 ' : '/';
    } else code += ' ';
  }
  return { code, texts };
}
