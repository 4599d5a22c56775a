import type { DayCounts, NameCount, Scope, Statistics } from '../collector/stores/statistics.js';
import { type ConsentDay, type ConsentNumbers, countConsent } from './consent-numbers.js';

/** How long pages were looked at. */
export interface DwellNumbers {
  /** Views of which a duration is known. */
  readonly dwellViews: number;
  /** Average over those, in seconds with one decimal; `null` when there are none. */
  readonly dwellSeconds: number | null;
}

/** A day of a report. */
export interface ReportDay extends DayCounts, DwellNumbers, ConsentDay {}

/** A page and how it was looked at. */
export interface ReportPage extends NameCount, DwellNumbers {}

/** A campaign, and the goals that are attributed to it. */
export interface ReportCampaign extends NameCount {
  readonly goals: number;
}

/** All numbers of a report: what `--json` prints, and what page and CSV are made of. */
export interface ReportNumbers {
  /** First and last day, in UTC; empty texts when nothing is there. */
  readonly period: { readonly from: string; readonly to: string };
  /** `''`: all sites together. */
  readonly site: string;
  /** Sums over the days; visitors are those of a day, since nobody is recognised on the next one. */
  readonly totals: Omit<ReportDay, 'day'>;
  /** Every day of the period, also those on which nothing happened. */
  readonly days: readonly ReportDay[];
  readonly sites: readonly NameCount[];
  readonly pages: readonly ReportPage[];
  readonly campaigns: readonly ReportCampaign[];
  readonly downloads: readonly NameCount[];
  readonly links: readonly NameCount[];
  readonly searches: readonly NameCount[];
  readonly goals: readonly NameCount[];
  readonly events: readonly NameCount[];
  readonly referrers: readonly NameCount[];
  readonly consent: ConsentNumbers;
}

const DAY = 86_400_000;

const toSeconds = (views: number, milliseconds: number): DwellNumbers => ({
  dwellViews: views,
  dwellSeconds: views ? Math.round(milliseconds / views / 100) / 10 : null,
});

const noCounts: Omit<DayCounts, 'day'> = {
  ...{ views: 0, visitors: 0, events: 0, goals: 0, searches: 0, downloads: 0, links: 0, gpcViews: 0 },
};
const noConsent: ConsentDay = { answers: 0, gpcReceipts: 0, dntReceipts: 0 };

/** The days from one to another, without a gap. */
function listDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

const readPages = async (statistics: Statistics, scope: Scope, limit: number): Promise<ReportPage[]> => {
  const pages = await statistics.top('page', scope, limit);
  const dwell = await statistics.dwellByPage(
    scope,
    pages.map(({ name }) => name),
  );
  const byPage = new Map(dwell.map((entry) => [entry.name, entry]));
  return pages.map((page) => {
    const { views, milliseconds } = byPage.get(page.name) ?? { views: 0, milliseconds: 0 };
    return { ...page, ...toSeconds(views, milliseconds) };
  });
};

const readCampaigns = async (statistics: Statistics, scope: Scope, limit: number): Promise<ReportCampaign[]> => {
  const campaigns = await statistics.top('campaign', scope, limit);
  const goals = await statistics.top('campaign-goal', scope, Number.MAX_SAFE_INTEGER);
  const byName = new Map(goals.map(({ name, count }) => [name, count]));
  const known = new Set(campaigns.map(({ name }) => name));
  // A campaign may be over while its visitors still reach goals. With a full list nobody knows whether it is one.
  const late = campaigns.length < limit ? goals.filter(({ name }) => !known.has(name)) : [];
  return [...campaigns, ...late.map(({ name }) => ({ name, count: 0, visitors: 0 }))]
    .slice(0, limit)
    .map((campaign) => ({ ...campaign, goals: byName.get(campaign.name) ?? 0 }));
};

/** Reads all numbers of a report; lists have at most `limit` entries, the most frequent ones. */
export async function readNumbers(statistics: Statistics, scope: Scope, limit: number): Promise<ReportNumbers> {
  const counts = new Map((await statistics.days(scope)).map((entry) => [entry.day, entry]));
  const dwell = new Map((await statistics.dwellByDay(scope)).map((entry) => [entry.name, entry]));
  const consent = await countConsent(statistics.readReceipts(scope));
  const known = [...counts.keys(), ...dwell.keys(), ...consent.byDay.keys()].sort();
  const first = scope.from === undefined ? known[0] : new Date(scope.from).toISOString().slice(0, 10);
  const last = scope.until === undefined ? known.at(-1) : new Date(scope.until - 1).toISOString().slice(0, 10);
  const days = (first && last ? listDays(first, last) : []).map((day): ReportDay => {
    const { views, milliseconds } = dwell.get(day) ?? { views: 0, milliseconds: 0 };
    return {
      ...{ day, ...noCounts, ...counts.get(day) },
      ...toSeconds(views, milliseconds),
      ...(consent.byDay.get(day) ?? noConsent),
    };
  });
  const sum = (pick: (day: ReportDay) => number) => days.reduce((total, day) => total + pick(day), 0);
  const sums = Object.fromEntries(
    Object.keys({ ...noCounts, ...noConsent }).map((name) => [
      name,
      sum((day) => Number(day[name as keyof ReportDay])),
    ]),
  ) as unknown as Omit<DayCounts, 'day'> & ConsentDay;
  const spent = [...dwell.values()];
  const list = (subject: Parameters<Statistics['top']>[0]) => statistics.top(subject, scope, limit);
  return {
    period: { from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '' },
    site: scope.site ?? '',
    totals: {
      ...sums,
      ...toSeconds(
        spent.reduce((total, { views }) => total + views, 0),
        spent.reduce((total, { milliseconds }) => total + milliseconds, 0),
      ),
    },
    days,
    sites: await list('site'),
    pages: await readPages(statistics, scope, limit),
    campaigns: await readCampaigns(statistics, scope, limit),
    downloads: await list('download'),
    links: await list('link'),
    searches: await list('search'),
    goals: await list('goal'),
    events: await list('event'),
    referrers: await list('referrer'),
    consent: consent.numbers,
  };
}
