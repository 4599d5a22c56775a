import { ConsentError } from '../errors.js';

/** One line, or one kind of bar, of a chart. */
export interface Series {
  readonly name: string;
  /** One per label; `null` where there is nothing to draw. */
  readonly values: readonly (number | null)[];
}

/** A chart: how something went over days, or bars side by side. */
export interface Chart {
  readonly kind: 'days' | 'stacked-days' | 'bars';
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** The values are shares from 0 to 1, shown as percent. */
  readonly isShare?: boolean;
  /** Over the whole width of the page, and not beside a table. */
  readonly isWide?: boolean;
}

/** Draws a chart as the text of an `<svg>` element; `label` is what a screen reader says. */
export type Draw = (chart: Chart, label: string) => string;

/** The part of `echarts` that is used here. */
interface ECharts {
  init(
    element: null,
    theme: null,
    options: object,
  ): {
    setOption(option: object): void;
    renderToSVGString(): string;
    dispose(): void;
  };
}

/** How many colours there are; further series begin again, with another dash. */
const COLOURS = 6;

// Colours that nothing else has, so that they can be exchanged for the page's own, which follow light and dark.
const TEXT = '#c20001';
const GRID = '#c20002';
const SURFACE = '#c20003';
const colours = Array.from({ length: COLOURS }, (_, at) => `#c1000${at + 1}`);
const variables: readonly (readonly [string, string])[] = [
  ...colours.map((colour, at) => [colour, `var(--series-${at + 1})`] as const),
  [TEXT, 'var(--muted)'],
  [GRID, 'var(--line)'],
  [SURFACE, 'var(--surface)'],
];

/** Pixels, about as wide as the charts are shown, so that their texts have the size of the page's. */
const WIDTHS = { wide: 1100, beside: 540 };
const text = { color: TEXT, fontSize: 12, fontFamily: 'inherit' };
const percent = (value: number) => `${Math.round(value * 100)} %`;

const createValueAxis = (isShare: boolean, isCalm: boolean) => ({
  type: 'value',
  ...(isShare ? { max: 1, interval: 0.25 } : { minInterval: 1 }),
  splitNumber: 4,
  axisLabel: { ...text, hideOverlap: true, ...(isShare && { formatter: percent }) },
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { show: !isCalm, lineStyle: { color: GRID } },
});

const createLabelAxis = (labels: readonly string[], width?: number) => ({
  type: 'category',
  data: labels,
  axisLabel: width
    ? { ...text, width, overflow: 'truncate', interval: 0 }
    : // The first and the last day would stand out over the edge.
      { ...text, hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right' },
  axisLine: { lineStyle: { color: GRID } },
  axisTick: { show: false },
});

function createDays({ kind, labels, series, isShare = false }: Chart): object {
  const isStacked = kind === 'stacked-days';
  return {
    grid: { left: 8, right: 28, top: 12, bottom: 4, containLabel: true },
    xAxis: { ...createLabelAxis(labels), boundaryGap: isStacked },
    yAxis: createValueAxis(isShare, false),
    series: series.map(({ values }, at) => ({
      silent: true,
      data: values,
      ...(isStacked
        ? { type: 'bar', stack: 'all', barMaxWidth: 24, itemStyle: { borderColor: SURFACE, borderWidth: 0.5 } }
        : {
            type: 'line',
            // A single day has no line; a point shows it.
            showSymbol: labels.length <= 31,
            symbol: 'circle',
            symbolSize: 5,
            itemStyle: { color: colours[at % COLOURS] },
            lineStyle: { width: 2, type: (['solid', 'dashed', 'dotted'] as const)[at % 3] },
            ...(at === 0 && !isShare && { areaStyle: { opacity: 0.12 } }),
          }),
    })),
  };
}

function createBars({ labels, series, isShare = false }: Chart): object {
  // Without a browser nobody can measure texts; 7 pixels is a wide letter.
  const width = Math.min(180, 8 + 7 * Math.max(...labels.map(({ length }) => length)));
  return {
    grid: { left: width + 10, right: 56, top: 4, bottom: 4 },
    xAxis: { ...createValueAxis(isShare, true), axisLabel: { show: false } },
    // The first on top, as in the table.
    yAxis: { ...createLabelAxis(labels, width), inverse: true },
    series: series.map(({ values }) => ({
      ...{ silent: true, type: 'bar', data: values, barMaxWidth: 18, itemStyle: { borderRadius: [0, 3, 3, 0] } },
      label: {
        ...text,
        show: true,
        position: 'right',
        textBorderWidth: 0,
        formatter: ({ value }: { value: number }) => (isShare ? percent(value) : value.toLocaleString('en')),
      },
    })),
  };
}

const escapeAttribute = (value: string) => value.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

/** Takes off what is of use to a live chart only, and gives the rest the colours of the page. */
function tidy(svg: string, label: string): string {
  let tidied = svg
    .replace(/<style[\s\S]*?<\/style>/, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
    .replace(/font-family:inherit;/g, '')
    .replace(/\n/g, '')
    .replace('<svg ', `<svg role="img" aria-label="${escapeAttribute(label)}" `);
  for (const [colour, variable] of variables) tidied = tidied.replaceAll(colour, variable);
  return tidied;
}

/** Makes the function that draws. Needs the optional package `echarts`; throws `ConsentError` without it. */
export async function createDraw(): Promise<Draw> {
  const { init } = (await import('echarts').catch(() => {
    throw new ConsentError(['the charts of --html need the package echarts: npm install echarts']);
  })) as unknown as ECharts;
  return (chart, label) => {
    const rows = chart.labels.length * chart.series.length;
    const height =
      chart.kind === 'bars' ? Math.max(48, 8 + rows * 20 + chart.labels.length * 10) : chart.isWide ? 260 : 240;
    const instance = init(null, null, {
      renderer: 'svg',
      ssr: true,
      width: chart.isWide ? WIDTHS.wide : WIDTHS.beside,
      height,
    });
    try {
      const option = chart.kind === 'bars' ? createBars(chart) : createDays(chart);
      instance.setOption({ animation: false, color: colours, textStyle: text, ...option });
      return tidy(instance.renderToSVGString(), label);
    } finally {
      instance.dispose();
    }
  };
}
