import type { Draw } from './charts.js';
import { createConsentSection, createSignalSection } from './consent-sections.js';
import { type Column, createNumber, createTable, toHtml } from './markup.js';
import type { ReportDay, ReportNumbers } from './numbers.js';
import { createFigure, createRanking, createSection } from './sections.js';
import { styles } from './styles.js';

const dayColumns: readonly Column<ReportDay>[] = [
  { heading: 'Day', read: ({ day }) => day },
  { heading: 'Page views', read: ({ views }) => views },
  { heading: 'Visitors', read: ({ visitors }) => visitors },
  { heading: 'Downloads', read: ({ downloads }) => downloads },
  { heading: 'Outlinks', read: ({ links }) => links },
  { heading: 'Searches', read: ({ searches }) => searches },
  { heading: 'Goals', read: ({ goals }) => goals },
  { heading: 'Events', read: ({ events }) => events },
  { heading: 'Time on page', read: ({ dwellSeconds }) => dwellSeconds, format: 'seconds' },
  { heading: 'Measured views', read: ({ dwellViews }) => dwellViews },
  { heading: 'Answers', read: ({ answers }) => answers },
];

function createTotals({ totals }: ReportNumbers): string {
  const entries: readonly (readonly [string, string])[] = [
    ['Page views', createNumber(totals.views)],
    ['Visitors, day by day', createNumber(totals.visitors)],
    ['Time on page', createNumber(totals.dwellSeconds, 'seconds')],
    ['Downloads', createNumber(totals.downloads)],
    ['Goals', createNumber(totals.goals)],
    ['Consent answers', createNumber(totals.answers)],
  ];
  return `<dl class="totals">${entries.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

function createDays(draw: Draw, { days }: ReportNumbers): string {
  const labels = days.map(({ day }) => day);
  const visits = createFigure(
    draw,
    {
      ...{ kind: 'days', isWide: true, labels },
      series: [
        { name: 'Page views', values: days.map(({ views }) => views) },
        { name: 'Visitors', values: days.map(({ visitors }) => visitors) },
      ],
    },
    'Page views and visitors per day',
  );
  const dwell = createFigure(
    draw,
    {
      ...{ kind: 'days', isWide: true, labels },
      series: [{ name: 'Seconds', values: days.map(({ dwellSeconds }) => dwellSeconds) }],
    },
    'Average time on page per day, in seconds',
  );
  const table = createTable('All numbers per day', dayColumns, days);
  return createSection(
    'Day by day',
    'Days begin at midnight UTC.',
    `${visits}<h3>Time on page, in seconds</h3>${dwell}<details><summary>All days as a table</summary>${table}</details>`,
  );
}

function createRankings(draw: Draw, numbers: ReportNumbers): string {
  const rank = (
    [title, name, count, note, none]: readonly [string, string, string, string, string],
    rows: Parameters<typeof createRanking>[2],
  ) => createRanking(draw, { title, name, count, note, none }, rows);
  const titles = (count: string, name: string, title: string, none: string, note = 'The most frequent ones.') =>
    [title, name, count, note, none] as const;
  return [
    // With one site it would say what the totals say.
    ...(numbers.sites.length > 1 ? [rank(titles('Views', 'Site', 'Sites', ''), numbers.sites)] : []),
    createRanking(
      draw,
      {
        ...{ title: 'Pages', name: 'Page', count: 'Views', none: 'No page views in this time.' },
        note: 'Addresses without their query.',
      },
      numbers.pages,
      [{ heading: 'Time on page', read: ({ dwellSeconds }) => dwellSeconds, format: 'seconds' }],
    ),
    createRanking(
      draw,
      {
        ...{ title: 'Campaigns', name: 'Campaign', count: 'Views' },
        none: 'No page view named a campaign in this time.',
        note: 'Page views whose address names a campaign, and goals that are attributed to it.',
      },
      numbers.campaigns,
      [{ heading: 'Goals', read: ({ goals }) => goals }],
    ),
    rank(titles('Downloads', 'File', 'Downloads', 'No downloads in this time.'), numbers.downloads),
    rank(titles('Clicks', 'Address', 'Outlinks', 'No clicks on links to other sites in this time.'), numbers.links),
    rank(
      titles(
        'Views',
        'Site',
        'Where visitors came from',
        'No page view named another page.',
        'Only the origin of the page before is kept.',
      ),
      numbers.referrers,
    ),
    rank(titles('Searches', 'Words', 'Site search', 'Nobody searched in this time.'), numbers.searches),
    rank(titles('Times', 'Goal', 'Goals', 'No goal was reached in this time.'), numbers.goals),
    rank(titles('Times', 'Category / action', 'Events', 'No events in this time.'), numbers.events),
  ].join('\n');
}

const footnotes: readonly (readonly [string, string])[] = [
  [
    'Visitors',
    'are told apart by a keyed hash of masked address, browser and day, whose key is forgotten after the day. Nobody is recognised on the next one, so a sum over days counts whoever came back again.',
  ],
  [
    'Time on page',
    'is from the first to the last sign of life of a page view, for those views that gave more than one.',
  ],
  ['Addresses', 'of visitors are masked before anything is kept. This page holds none.'],
];

/** Writes a report as one HTML page that needs nothing else: no script, no font, no picture from anywhere. */
export function createPage(draw: Draw, numbers: ReportNumbers): string {
  const { from, to } = numbers.period;
  const site = numbers.site ? `Site ${numbers.site}` : 'All sites';
  const period = from === to ? from || 'nothing was kept in this time' : `${from} to ${to}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Statistics, ${toHtml(period)}</title>
<style>${styles}</style>
</head>
<body>
<header><h1>Statistics</h1><p>${toHtml(site)}, ${toHtml(period)}</p></header>
<main>
${createTotals(numbers)}
${numbers.days.length ? createDays(draw, numbers) : ''}
${createRankings(draw, numbers)}
${createConsentSection(draw, numbers)}
${createSignalSection(draw, numbers)}
</main>
<footer><dl>${footnotes.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl></footer>
</body>
</html>
`;
}
