import type { PreferencesMessages } from '../locales/en.js';
import type { StoredItem } from '../types.js';

/** Seconds of the units that a life is told in, the longest first. */
const units = { year: 31_536_000, month: 2_592_000, day: 86_400, hour: 3600, minute: 60, second: 1 };

/** How near to a whole number of units a life must be to be told in them: 393 days are 13 months, 45 days stay days. */
const isWhole = (count: number) => count > 0.99 && Math.abs(count - Math.round(count)) < 0.12;

/** Says how long something stays in the browser (Planet49, C-673/17: the visitor must be told), in the words of the language. */
export function describeLife(
  { life, area }: StoredItem,
  messages: Pick<PreferencesMessages, 'session' | 'lasting' | 'unknown'> & { readonly lang: string },
): string {
  if (life === 'session' || life === 0 || area === 'session') return messages.session;
  if (life === null) return area ? messages.lasting : messages.unknown;
  const [unit, seconds] = Object.entries(units).find(([, size]) => isWhole(life / size)) ?? ['day', units.day];
  return new Intl.NumberFormat(messages.lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(life / seconds);
}
