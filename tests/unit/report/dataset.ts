import type { ConsentEvent, EventKind, StoredEvent, StoredReceipt } from '../../../src/collector/stores/store.js';

/** Numbers that look random and are the same each time (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const DAY = 86_400_000;
const pick = <T>(random: (below: number) => number, list: readonly T[]): T => list[random(list.length)] as T;

const pages = [
  '/',
  '/a',
  '/b/c',
  '/%C3%BC',
  '/it-s',
  '/search',
  '/long/'.padEnd(300, 'x'),
  '/<script>alert(1)</script>',
];
const queries = [
  ...['', '', '', '?utm_campaign=spring%20sale&utm_source=news', '?mtm_campaign=Spring+Sale', '?utm_source=mail&x=1'],
  ...[
    '?pk_cpn=first&utm_campaign=second',
    '?utm_campaign=',
    '?q=utm_campaign%3Dno',
    '?utm_campaign=%22quoted%22%2C=1+1',
  ],
];
const details: Readonly<Partial<Record<EventKind, readonly StoredEvent['details'][]>>> = {
  event: [
    { e_c: 'Video', e_a: 'play', e_v: 2 },
    { e_c: '"a"', e_a: "\\ ' ;,", e_n: '"e_c":"other"' },
    { e_c: 'ü\u{1f600}', e_a: 'x' },
  ],
  goal: [
    { idgoal: 1, revenue: 9.5 },
    { idgoal: 12 },
    { idgoal: 1, _rcn: 'spring sale' },
    { idgoal: 2, _rcn: 'long ago' },
  ],
  search: [{ search: 'red shoes' }, { search: '=1+1' }, { search: '<b>"&amp;' }, { search: 'été' }],
  download: [{ download: 'https://shop.example/a.pdf' }, { download: 'https://shop.example/b,c.zip' }],
  link: [{ link: 'https://other.example/?a=1' }, { link: 'https://other.example/' }],
  content: [{ c_n: 'ad' }],
};
const kinds: readonly EventKind[] = ['event', 'goal', 'search', 'download', 'link', 'content', 'ping', 'ping', 'ping'];

/** Events of some weeks: visitors that look at pages for a while and do things there; in no order. */
export function createEvents(start: number, days: number, seed = 1): StoredEvent[] {
  const random = createRandom(seed);
  const events: StoredEvent[] = [];
  for (let at = 0; at < days * 25; at++) {
    // Every seventh day nobody comes.
    const day = random(days);
    if (day % 7 === 5) continue;
    const time = start + day * DAY + random(DAY);
    const base = {
      ...{ time, site: pick(random, ['1', '1', '1', '2']), address: pick(random, ['203.0.0.0', '2001:db8:1::', '']) },
      visitor: `${String(day).padStart(4, '0')}${String(random(12)).padStart(12, '0')}`,
      url: `https://shop.example${pick(random, pages)}${pick(random, queries)}`,
      ...{ title: 'Shop', referrer: pick(random, ['', '', 'https://search.example', 'https://friend.example']) },
      // Ids are drawn from few, so that they meet.
      ...{ view: pick(random, ['', 'aaaaaa', 'bbbbbb', 'cccccc', 'dddddd']), gpc: random(5) === 0, details: {} },
    };
    // matomo.js repeats the campaign for months; that makes no page view one of the campaign.
    events.push({ ...base, kind: 'view', details: random(6) === 0 ? { _rcn: 'spring sale' } : {} });
    for (let more = random(4), later = time; more > 0; more--) {
      const kind = pick(random, kinds);
      later += random(90_000);
      // A yes on the page lets the hits after it tell the campaign.
      const url = random(3) ? base.url : `${base.url.split('?')[0]}${pick(random, queries)}`;
      events.push({ ...base, url, time: later, kind, details: pick(random, details[kind] ?? [{}]) });
    }
  }
  return events;
}

/** Receipts of some weeks, of several versions of the banner. */
export function createReceipts(start: number, days: number, seed = 2): StoredReceipt[] {
  const random = createRandom(seed);
  const names: readonly ConsentEvent[] = ['given', 'given', 'refused', 'changed', 'withdrawn', 'expired', 'signal'];
  return Array.from({ length: days * 6 }, (_, at) => {
    const time = start + random(days * DAY);
    const id = `receipt${String(at).padStart(9, '0')}`;
    const record = {
      ...{ v: 1, id, prev: null, t: new Date(time).toISOString(), exp: new Date(time + 182 * DAY).toISOString() },
      event: pick(random, names),
      choices: {
        ...{ necessary: true, analytics: random(2) === 0, marketing: random(4) === 0 },
        ...(random(3) === 0 && { constructor: random(2) === 0 }),
      },
      ...{ services: {}, policy: pick(random, ['1', '2']), notice: '', locale: 'en', mode: 'opt-in', region: '' },
      ...{ method: 'prefs-save', ui: pick(random, ['0.2.0/card', '0.2.0/bar']), host: 'shop.example' },
      ...{ gpc: pick(random, [true, false, null]), dnt: pick(random, [true, false, false, null]) },
    } as unknown as StoredReceipt['record'];
    return { id, time, expires: time + 182 * DAY, record };
  });
}
