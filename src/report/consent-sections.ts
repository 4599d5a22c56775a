import type { Draw } from './charts.js';
import type { OptIn } from './consent-numbers.js';
import { type Column, createTable } from './markup.js';
import type { ReportNumbers } from './numbers.js';
import { createFigure, createSection } from './sections.js';

const optIn: readonly Column<OptIn>[] = [
  { heading: 'Answers', read: ({ answers }) => answers },
  { heading: 'Granted', read: ({ granted }) => granted },
  { heading: 'Opt-in rate', read: ({ rate }) => rate, format: 'share' },
];

const nameBanner = ({ policy, ui }: { readonly policy: string; readonly ui: string }) =>
  `revision ${policy}${ui && `, ${ui}`}`;

function createByCategory(draw: Draw, { consent: { categories } }: ReportNumbers): string {
  const figure = createFigure(
    draw,
    {
      kind: 'bars',
      isShare: true,
      labels: categories.map(({ category }) => category),
      series: [{ name: 'Opt-in rate', values: categories.map(({ rate }) => rate) }],
    },
    'Opt-in rate by category',
  );
  const columns = [{ heading: 'Category', read: ({ category }: { category: string }) => category }, ...optIn];
  const table = createTable<(typeof categories)[number]>('Opt-in rate by category', columns, categories);
  return `<h3>By category</h3><div class="pair">${figure}${table}</div>`;
}

function createByBanner(draw: Draw, { consent: { banners, categories } }: ReportNumbers): string {
  const names = [...new Set(banners.map(nameBanner))];
  const figure = createFigure(
    draw,
    {
      kind: 'bars',
      isShare: true,
      labels: names,
      series: categories.map(({ category }) => ({
        name: category,
        values: names.map(
          (name) => banners.find((entry) => nameBanner(entry) === name && entry.category === category)?.rate ?? null,
        ),
      })),
    },
    'Opt-in rate by version of the banner and category',
  );
  const table = createTable<(typeof banners)[number]>(
    'Opt-in rate by version of the banner',
    [{ heading: 'Banner', read: nameBanner }, { heading: 'Category', read: ({ category }) => category }, ...optIn],
    banners,
  );
  return `<h3>By version of the banner</h3><div class="pair">${figure}${table}</div>`;
}

function createByDay(draw: Draw, { days, consent }: ReportNumbers): string {
  const rates = new Map(consent.days.map(({ day, category, rate }) => [`${day} ${category}`, rate]));
  const labels = days.map(({ day }) => day);
  const figure = createFigure(
    draw,
    {
      kind: 'days',
      isWide: true,
      isShare: true,
      labels,
      series: consent.categories.map(({ category }) => ({
        name: category,
        values: labels.map((day) => rates.get(`${day} ${category}`) ?? null),
      })),
    },
    'Opt-in rate per day and category',
  );
  const table = createTable<(typeof consent.days)[number]>(
    'Opt-in rate per day',
    [{ heading: 'Day', read: ({ day }) => day }, { heading: 'Category', read: ({ category }) => category }, ...optIn],
    consent.days,
  );
  return `<h3>Per day</h3>${figure}<details><summary>All days as a table</summary>${table}</details>`;
}

/** What visitors answered: by category, by version of the banner, per day. */
export function createConsentSection(draw: Draw, numbers: ReportNumbers): string {
  if (!numbers.consent.categories.length) return createSection('Consent', 'No receipts arrived in this time.', '');
  const note = 'The share of answers that grant a category. Each answer counts, also a later one of the same visitor.';
  return createSection(
    'Consent',
    note,
    createByCategory(draw, numbers) + createByBanner(draw, numbers) + createByDay(draw, numbers),
  );
}

/** How often browsers said no for their visitors, and were obeyed. */
export function createSignalSection(draw: Draw, { days, totals }: ReportNumbers): string {
  const columns: Column<(typeof days)[number]>[] = [
    { heading: 'Day', read: ({ day }) => day },
    { heading: 'Views with GPC', read: ({ gpcViews }) => gpcViews },
    { heading: 'Receipts with GPC', read: ({ gpcReceipts }) => gpcReceipts },
    { heading: 'Receipts with DNT', read: ({ dntReceipts }) => dntReceipts },
  ];
  const note =
    'Global Privacy Control (GPC) and Do Not Track (DNT) that browsers sent. Under DNT no statistics are sent or kept at all, so there are no page views to count.';
  if (!(totals.gpcViews || totals.gpcReceipts || totals.dntReceipts))
    return createSection('Signals honoured', `${note} None arrived in this time.`, '');
  const figure = createFigure(
    draw,
    {
      kind: 'stacked-days',
      labels: days.map(({ day }) => day),
      series: columns
        .slice(1)
        .map(({ heading, read }) => ({ name: heading, values: days.map((day) => read(day) as number) })),
    },
    'Signals honoured per day',
  );
  const seen = days.filter((day) => day.gpcViews || day.gpcReceipts || day.dntReceipts);
  return createSection(
    'Signals honoured',
    note,
    `<div class="pair">${figure}${createTable('Signals honoured per day', columns, seen)}</div>`,
  );
}
