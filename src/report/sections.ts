import type { NameCount } from '../collector/stores/statistics.js';
import type { Chart, Draw } from './charts.js';
import { type Column, createTable, toHtml } from './markup.js';

/** Names that a chart shows; the table beside it has all. */
const IN_CHART = 10;

/** One part of a report. */
export function createSection(title: string, note: string, content: string): string {
  return `<section><h2>${toHtml(title)}</h2><p>${toHtml(note)}</p>${content}</section>`;
}

/** A chart with the key to its colours; what it shows stands in a table too, and `label` says so. */
export function createFigure(draw: Draw, chart: Chart, label: string): string {
  const key =
    chart.series.length > 1
      ? `<ul class="key${chart.kind === 'days' ? ' lines' : ''}">${chart.series.map(({ name }) => `<li>${toHtml(name)}</li>`).join('')}</ul>`
      : '';
  const svg = draw(chart, `${label}. The numbers are in the table that follows.`);
  // On a phone it is scrolled sideways rather than shrunk until nobody can read it.
  return `<figure>${key}<div class="chart${chart.isWide ? ' wide' : ''}" role="region" tabindex="0" aria-label="Chart: ${toHtml(label)}">${svg}</div></figure>`;
}

/** Addresses without what they all begin with. */
function shorten(names: readonly string[]): readonly string[] {
  const origins = new Set(names.map((name) => /^https?:\/\/[^/]+(?=\/)/.exec(name)?.[0] ?? ''));
  const [origin = ''] = origins;
  return origins.size === 1 ? names.map((name) => name.slice(origin.length)) : names;
}

/** A part that ranks names: bars beside a table, or a sentence when there are none. */
export function createRanking<T extends NameCount>(
  draw: Draw,
  texts: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly name: string;
    readonly count: string;
  },
  rows: readonly T[],
  more: readonly Column<T>[] = [],
): string {
  if (!rows.length) return createSection(texts.title, texts.none, '');
  const shown = rows.slice(0, IN_CHART);
  const figure = createFigure(
    draw,
    {
      kind: 'bars',
      labels: shorten(shown.map(({ name }) => name)),
      series: [{ name: texts.count, values: shown.map(({ count }) => count) }],
    },
    `${texts.title}: the ${shown.length} most frequent`,
  );
  const columns: Column<T>[] = [
    { heading: texts.name, read: ({ name }) => name },
    { heading: texts.count, read: ({ count }) => count },
    { heading: 'Visitors', read: ({ visitors }) => visitors },
    ...more,
  ];
  return createSection(
    texts.title,
    texts.note,
    `<div class="pair">${figure}${createTable(texts.title, columns, rows)}</div>`,
  );
}
