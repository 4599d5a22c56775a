/*
 * The same numbers as a report, counted once more in the plainest way from rows as they lie in the database. Shares no
 * code with the product on purpose.
 */

/** A row of `events`, as SQL gives it. */
export interface RawEvent {
  readonly time: number | string;
  readonly site: string;
  readonly visitor: string;
  readonly kind: string;
  readonly url: string;
  readonly referrer: string;
  readonly view: string;
  readonly gpc: number;
  readonly details: string;
}

/** A row of `receipts`. */
export interface RawReceipt {
  readonly time: number | string;
  readonly record: string;
}

const dayOf = (time: number | string) => new Date(Number(time)).toISOString().slice(0, 10);
const round = (value: number, factor: number) => Math.round(value * factor) / factor;

function campaignOf({ kind, url, details }: RawEvent): string {
  const attributed = JSON.parse(details)._rcn;
  if (kind === 'goal' && attributed) return attributed;
  const { searchParams } = new URL(url);
  const order = ['pk_cpn', 'pk_campaign', 'piwik_campaign', 'mtm_campaign', 'matomo_campaign'];
  for (const name of [...order, 'utm_campaign', 'utm_source', 'utm_medium'])
    if (searchParams.get(name)) return searchParams.get(name) as string;
  return '';
}

function rank(events: readonly RawEvent[], nameOf: (event: RawEvent) => string) {
  const names = [...new Set(events.map(nameOf))].filter(Boolean);
  return names
    .map((name) => {
      const own = events.filter((event) => nameOf(event) === name);
      return { name, count: own.length, visitors: new Set(own.map(({ visitor }) => visitor)).size };
    })
    .sort((a, b) => b.count - a.count || (Buffer.from(a.name) < Buffer.from(b.name) ? -1 : 1));
}

/**
 * Views of campaigns: those whose own address names it, and those that were counted before a yes, of which only the signs
 * of life name it.
 */
function rankCampaigns(events: readonly RawEvent[]) {
  const views = events.filter(({ kind }) => kind === 'view');
  const pings = events.filter(({ kind, view }) => kind === 'ping' && view);
  const keyOf = (event: RawEvent) => [event.site, event.visitor, event.view, campaignOf(event)].join('\n');
  const told = new Set(views.map(keyOf));
  const late = new Map(pings.filter((ping) => !told.has(keyOf(ping))).map((ping) => [keyOf(ping), ping]));
  return rank([...views, ...late.values()], campaignOf);
}

/** Durations of views: from the first to the last event of one visitor with one id. */
function measure(events: readonly RawEvent[]) {
  const views = new Map<string, RawEvent[]>();
  for (const event of events.filter(({ view }) => view)) {
    const key = `${event.site} ${event.visitor} ${event.view}`;
    views.set(key, [...(views.get(key) ?? []), event]);
  }
  return [...views.values()].flatMap((own) => {
    const times = own.map(({ time }) => Number(time));
    const first = Math.min(...times);
    const pages = own.filter(({ kind }) => kind === 'view').map(({ url }) => url.split('?')[0] as string);
    const spent = Math.max(...times) - first;
    // Of several pages with one id, as only made-up data has them, the last in the alphabet.
    return spent ? [{ day: dayOf(first), page: pages.sort().at(-1) ?? '', spent }] : [];
  });
}

const average = (list: readonly { spent: number }[]) => ({
  dwellViews: list.length,
  dwellSeconds: list.length ? round(list.reduce((sum, { spent }) => sum + spent, 0) / list.length / 1000, 10) : null,
});

const answered = new Set(['given', 'refused', 'changed', 'withdrawn']);

interface RawRecord {
  readonly event: string;
  readonly choices: Record<string, boolean>;
  readonly policy: string;
  readonly ui: string;
  readonly gpc: boolean | null;
  readonly dnt: boolean | null;
}

function rate(records: readonly RawRecord[], category: string) {
  const asked = records.filter(({ choices }) => Object.hasOwn(choices, category));
  const granted = asked.filter(({ choices }) => choices[category] === true).length;
  return { answers: asked.length, granted, rate: round(granted / asked.length, 10_000) };
}

/** Counts everything. */
export function recount(events: readonly RawEvent[], receipts: readonly RawReceipt[], days: readonly string[]) {
  const ofKind = (kind: string) => events.filter((event) => event.kind === kind);
  const detail = (name: string) => (event: RawEvent) => String(JSON.parse(event.details)[name] ?? '');
  const spans = measure(events);
  const records = receipts.map(({ time, record }) => ({ day: dayOf(time), ...(JSON.parse(record) as RawRecord) }));
  const answers = records.filter(({ event }) => answered.has(event));
  const categories = [...new Set(answers.flatMap(({ choices }) => Object.keys(choices)))]
    .filter((name) => name !== 'necessary')
    .sort();
  const countDay = (wanted: (day: string) => boolean) => {
    const own = events.filter(({ time }) => wanted(dayOf(time)));
    const count = (kind: string) => own.filter((event) => event.kind === kind).length;
    const views = own.filter(({ kind }) => kind === 'view');
    return {
      ...{ views: views.length, visitors: new Set(views.map(({ visitor }) => visitor)).size, events: count('event') },
      ...{ goals: count('goal'), searches: count('search'), downloads: count('download'), links: count('link') },
      gpcViews: views.filter(({ gpc }) => gpc === 1).length,
      ...average(spans.filter(({ day }) => wanted(day))),
      answers: answers.filter(({ day }) => wanted(day)).length,
      gpcReceipts: records.filter(({ day, gpc }) => wanted(day) && gpc === true).length,
      dntReceipts: records.filter(({ day, dnt }) => wanted(day) && dnt === true).length,
    };
  };
  const goalsOf = (name: string) => ofKind('goal').filter((event) => campaignOf(event) === name).length;
  const views = rankCampaigns(events);
  const late = rank(ofKind('goal'), campaignOf)
    .filter(({ name }) => !views.some((entry) => entry.name === name))
    .map(({ name }) => ({ name, count: 0, visitors: 0 }));
  const byDay = days.map((day) => ({ day, ...countDay((other) => other === day) }));
  return {
    totals: { ...countDay(() => true), visitors: byDay.reduce((sum, { visitors }) => sum + visitors, 0) },
    days: byDay,
    sites: rank(ofKind('view'), ({ site }) => site),
    pages: rank(ofKind('view'), ({ url }) => url.split('?')[0] as string).map((page) => ({
      ...page,
      ...average(spans.filter((span) => span.page === page.name)),
    })),
    campaigns: [...views, ...late].map((entry) => ({ ...entry, goals: goalsOf(entry.name) })),
    downloads: rank(ofKind('download'), detail('download')),
    links: rank(ofKind('link'), detail('link')),
    searches: rank(ofKind('search'), detail('search')),
    goals: rank(ofKind('goal'), detail('idgoal')),
    events: rank(ofKind('event'), (event) => `${detail('e_c')(event)} / ${detail('e_a')(event)}`),
    referrers: rank(ofKind('view'), ({ referrer }) => referrer),
    consent: {
      categories: categories.map((category) => ({ category, ...rate(answers, category) })),
      banners: [...new Set(answers.map(({ policy, ui }) => `${policy}\0${ui}`))].sort().flatMap((key) => {
        const [policy = '', ui = ''] = key.split('\0');
        const own = answers.filter((answer) => answer.policy === policy && answer.ui === ui);
        return categories
          .map((category) => ({ ...{ policy, ui, category }, ...rate(own, category) }))
          .filter((entry) => entry.answers);
      }),
      days: days.flatMap((day) => {
        const own = answers.filter((answer) => answer.day === day);
        return categories
          .map((category) => ({ ...{ day, category }, ...rate(own, category) }))
          .filter((entry) => entry.answers);
      }),
    },
  };
}
