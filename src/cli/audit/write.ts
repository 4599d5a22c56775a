import { catalogue } from '../../services/catalogue.js';
import type { Audit } from './audit-page.js';
import { severities } from './finding.js';

/** A page that was looked at, and its text. */
export type Audited = Audit & { readonly text: string };

/** Gives the line and column of an offset, from 1. */
function createPlaces(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

const shorten = (source: string, most = 120) => {
  const line = source.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** All findings of all pages, with their places, the worst first. */
function listFindings(pages: readonly Audited[]) {
  const all = pages.flatMap(({ name, text, findings }) => {
    const places = createPlaces(text);
    return findings.map(({ offset, ...finding }) => ({
      ...finding,
      page: name,
      ...(offset === undefined ? {} : places(offset)),
    }));
  });
  // The order within a page is kept.
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

const countBy = (pages: readonly Audited[], severity: string) =>
  pages.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;

/** What is wrong, in a line; `''` when nothing is. */
export function writeVerdict(pages: readonly Audited[]): string {
  const [leaks, mistakes] = severities.map((severity) => countBy(pages, severity)) as [number, number];
  const words = [leaks && count(leaks, 'leak'), mistakes && count(mistakes, 'mistake')].filter(Boolean);
  return words.length ? `${words.join(' and ')} in ${count(pages.length, 'page')}` : '';
}

/** Writes the findings for people, or that there are none and what was looked at. */
export function writeText(pages: readonly Audited[]): string {
  const lines = listFindings(pages).flatMap(({ severity, page, problem, cure, source, ...place }) => {
    const { line } = place as { line?: number };
    return [`${line ? `${page}:${line}` : page}: ${severity}: ${problem}`, `  ${shorten(source)}`, `  → ${cure}`, ''];
  });
  const sum = (name: 'tags' | 'marked' | 'blocked') => pages.reduce((all, page) => all + page[name], 0);
  const blocked = sum('blocked');
  const looked =
    `looked at ${count(pages.length, 'page')} with ${count(sum('tags'), 'tag')}, ${sum('marked')} of them marked: ` +
    `tags, inline code, hints, marks and options, for ${catalogue.length} services and every other third party` +
    (blocked ? `; the policy of the answer blocks ${blocked} more` : '');
  return [
    ...lines,
    writeVerdict(pages) ? `${looked[0]?.toUpperCase()}${looked.slice(1)}` : `Nothing gets past the gate: ${looked}`,
  ]
    .map((line) => line.replace(/\p{Cc}/gu, ' '))
    .join('\n');
}

/** Writes the same for machines; new fields may come, these stay. */
export const writeJson = (pages: readonly Audited[]): string =>
  JSON.stringify(
    {
      version: 1,
      counts: Object.fromEntries(severities.map((severity) => [severity, countBy(pages, severity)])),
      pages: pages.map(({ name, tags, marked, blocked, hasScript }) => ({
        page: name,
        tags,
        marked,
        blocked,
        hasScript,
      })),
      findings: listFindings(pages).map(({ source, ...finding }) => ({ ...finding, tag: shorten(source, 2000) })),
    },
    null,
    2,
  );
