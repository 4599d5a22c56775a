import { type CodeParts, textAt } from './js-text.js';

/** A text, or several that code adds up, as far as it shows what stands between them. */
export interface Expression {
  readonly text: string;
  /** The last letter in front of it that is no blank and no opening bracket. */
  readonly sign: string;
  /** The code in front of it. */
  before(): string;
}

const choice = new RegExp(`\\?\\s*\\(?\\s*${textAt}\\s*\\)?\\s*:\\s*\\(?\\s*${textAt}`, 'g');
/** What code may add between two texts. A `0` stands for a text that is part of the one before. */
const link = /^[\s()]*(?:\+\s*0[\s()]*)*\+[\s()]*(?:([^;{},?:=\uE000]+?)\+[\s()]*)?$/;
const places = new RegExp(textAt, 'g');
/** No condition and no operand of a snippet is longer. */
const reach = 120;
/** Names stand for the beginnings of addresses; more would let a few letters of code grow without end. */
const longest = 100;
const most = 2000;

/** Where the condition of `condition ? a : b` begins: behind a bracket or a `=` that is none of a comparison. */
function findCondition(code: string, end: number): number | undefined {
  let depth = 0;
  for (let at = end - 1; at >= 0 && at > end - reach; at--) {
    const letter = code[at] ?? '';
    if (letter === ')') depth++;
    else if (letter === '(' && --depth < 0) return at + 1;
    else if (';{}?'.includes(letter)) return undefined;
    else if (letter === '=' && depth === 0 && !/[=!<>]/.test(`${code[at - 1]}${code[at + 1]}`)) return at + 1;
  }
  return undefined;
}

/** Puts one of the two texts in the place of each `condition ? 'https://ssl.' : 'http://www.'`. */
function choose(code: string, which: 1 | 2): string {
  let chosen = '';
  let at = 0;
  for (const found of code.matchAll(choice)) {
    const start = findCondition(code, found.index);
    if (start === undefined || start < at) continue;
    chosen += `${code.slice(at, start)}\uE000${found[which]}\uE001`;
    at = found.index + found[0].length;
  }
  return chosen + code.slice(at);
}

/** The name in front of a sign, of `window.name` the last part. */
function findName(code: string, sign: number): string {
  let end = sign;
  while (end > 0 && /[\s()]/.test(code[end - 1] ?? '')) end--;
  let start = end;
  while (start > 0 && /[\w$]/.test(code[start - 1] ?? '')) start--;
  return code.slice(start, end);
}

function readOnce(code: string, texts: readonly string[]): Expression[] {
  const found: Expression[] = [];
  const values = new Map<string, string>();
  // What nobody knows is nothing: an id in the middle of an address, as a rule.
  const readName = (name: string) => values.get(findName(name, name.length)) ?? '';
  let current: { text: string; sign: string; before(): string; name: string } | undefined;
  let end = 0;
  const close = () => {
    if (!current) return;
    if (/[=:]/.test(current.sign) && current.text.length <= longest) values.set(current.name, current.text);
    found.push(current);
  };
  for (const match of code.matchAll(places)) {
    const number = Number(match[1]);
    const { index } = match;
    const gap = current && index - end < reach ? code.slice(end, index) : '';
    const [isLinked, between = ''] = (gap.includes('+') && link.exec(gap)) || [];
    if (current && isLinked !== undefined)
      current.text +=
        (current.text.length < most ? between.split('+').map(readName).join('').slice(0, longest) : '') +
        (texts[number] ?? '');
    else {
      close();
      let at = index - 1;
      while (at > 0 && /[\s(]/.test(code[at] ?? '')) at--;
      const sign = code[at] ?? '';
      const before = () => code.slice(Math.max(0, index - reach), index);
      const name = /[=:+]/.test(sign) ? findName(code, at) : '';
      current = { text: (sign === '+' ? (values.get(name) ?? '') : '') + (texts[number] ?? ''), sign, before, name };
    }
    end = index + match[0].length;
  }
  close();
  return found;
}

/**
 * Reads the texts of code as they are added up: `(secure ? 'https://ssl' : 'http://www') + '.vendor.example/x.js'` is two
 * addresses. Names that got a text stand for it, wherever in the code that was.
 */
export function readExpressions({ code, texts }: CodeParts): Expression[] {
  const first = choose(code, 1);
  const found = readOnce(first, texts);
  if (first === code) return found;
  const known = new Set(found.map(({ text }) => text));
  return [...found, ...readOnce(choose(code, 2), texts).filter(({ text }) => !known.has(text))];
}
