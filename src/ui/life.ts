import type { FirstMessages, PreferencesMessages } from '../locales/en.js';
import type { StoredItem } from '../types.js';
import { fillNumber } from './messages.js';

/** The units that a life is told in, the longest first: seconds, and how far from a whole number of them it may be. */
const units = [
  ['year', 31_536_000, 0.02],
  ['month', 2_629_746, 0.15],
  ['day', 86_400, 0.05],
  ['hour', 3600, 0.05],
  ['minute', 60, 0.5],
  ['second', 1, 0.5],
] as const;

/** The words of a life. */
type LifeWords = Pick<PreferencesMessages, 'session' | 'lasting' | 'unknown' | 'units'> & Pick<FirstMessages, 'lang'>;

/** Says how long something stays in the browser (Planet49, C-673/17: the visitor must be told), in the words of the language. */
export function describeLife({ life, area }: StoredItem, messages: LifeWords): string {
  if (life === 'session' || life === 0 || area === 'session') return messages.session;
  if (life === null) return area ? messages.lasting : messages.unknown;
  const [unit, seconds] = units.find(([, size, slack]) => {
    const count = life / size;
    return count > 0.99 && Math.abs(count - Math.round(count)) <= slack;
  }) ?? ['day', 86_400];
  const forms = messages.units?.[unit];
  if (forms) return fillNumber(forms, Math.round(life / seconds), messages.lang);
  return new Intl.NumberFormat(messages.lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(life / seconds);
}

/** Each name once, with its life: several cookies of one name (`_hj*`) have several. */
export function listStored(
  stored: readonly StoredItem[],
  messages: LifeWords & Pick<FirstMessages, 'between'>,
): [name: string, life: string][] {
  const lives = new Map<string, Set<string>>();
  for (const item of stored)
    lives.set(item.name, (lives.get(item.name) ?? new Set()).add(describeLife(item, messages)));
  return [...lives].map(([name, all]) => [name, [...all].join(messages.between.split('|')[0])]);
}
